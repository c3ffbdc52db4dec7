CREATE TABLE "file_parts" (
	"organization_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"part" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "file_parts_organization_id_file_id_part_pk" PRIMARY KEY("organization_id","file_id","part")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"storage" text NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"retained_until_on" date NOT NULL,
	"held_at" timestamp with time zone,
	"held_by" uuid,
	"held_because" text,
	"removed_at" timestamp with time zone,
	CONSTRAINT "files_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "files_stay_for_their_time" CHECK ("files"."removed_at" is null or ("files"."held_at" is null and ("files"."removed_at" at time zone 'UTC')::date >= "files"."retained_until_on"))
);
--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "kind" text DEFAULT 'covered-entity' NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "working_days" text[] DEFAULT '{"monday","tuesday","wednesday","thursday","friday"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "languages" text[] DEFAULT '{"en"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "intervals" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "security" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "file_parts" ADD CONSTRAINT "file_parts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_uploaded_by" FOREIGN KEY ("organization_id","uploaded_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_held_by" FOREIGN KEY ("organization_id","held_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "files_newest" ON "files" USING btree ("organization_id","uploaded_at");
--> statement-breakpoint
ALTER TABLE "files" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "files" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "files" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
-- What a file is, and until when it stays, is written once.
GRANT SELECT, INSERT, UPDATE ("held_at", "held_by", "held_because", "removed_at") ON "files" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "file_parts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "file_parts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "file_parts" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "file_parts" TO wardline_app;
--> statement-breakpoint
-- Content goes only with a file that is marked as removed, which its own check allows no sooner than its time.
CREATE FUNCTION "file_parts_stay_with_their_file"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT FROM "files" WHERE "organization_id" = OLD."organization_id" AND "id" = OLD."file_id" AND "removed_at" IS NULL) THEN
		RAISE EXCEPTION 'This file is kept' USING ERRCODE = 'check_violation', CONSTRAINT = 'file_parts_stay_with_their_file';
	END IF;
	RETURN OLD;
END $$;
--> statement-breakpoint
CREATE TRIGGER "file_parts_stay_with_their_file" BEFORE DELETE ON "file_parts"
	FOR EACH ROW EXECUTE FUNCTION "file_parts_stay_with_their_file"();

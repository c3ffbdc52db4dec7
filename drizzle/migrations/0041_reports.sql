CREATE TABLE "report_answers" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"ask_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"reason" text NOT NULL,
	"until_on" date,
	"member_id" uuid NOT NULL,
	"member_name" text NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "report_answers_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "report_asks" (
	"organization_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"place" integer NOT NULL,
	"kind" text NOT NULL,
	"finding_id" uuid,
	"vendor_id" uuid,
	"words" text NOT NULL,
	CONSTRAINT "report_asks_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "report_asks_about_one" CHECK (num_nonnulls("report_asks"."finding_id", "report_asks"."vendor_id") <= 1)
);
--> statement-breakpoint
CREATE TABLE "report_attestations" (
	"organization_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"member_name" text NOT NULL,
	"statement" text NOT NULL,
	"snapshot_hash" text NOT NULL,
	"attested_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "report_attestations_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "report_attestations_once" UNIQUE("organization_id","report_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "report_files" (
	"organization_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "report_files_organization_id_report_id_file_id_pk" PRIMARY KEY("organization_id","report_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "report_link_hashes" (
	"hash" text PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"link_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_notes" (
	"organization_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"member_id" uuid NOT NULL,
	"member_name" text NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "report_notes_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "report_readers" (
	"organization_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"sent_by" uuid NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	"link_id" uuid,
	"link_expires_at" timestamp with time zone,
	"first_read_at" timestamp with time zone,
	CONSTRAINT "report_readers_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "report_readers_once" UNIQUE("organization_id","report_id","email")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"title" text NOT NULL,
	"narrative" text DEFAULT '' NOT NULL,
	"meeting_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"frozen_at" timestamp with time zone,
	"frozen_by" uuid,
	"snapshot" jsonb,
	"snapshot_hash" text,
	CONSTRAINT "reports_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "reports_are_frozen_whole" CHECK (num_nulls("reports"."frozen_at", "reports"."frozen_by", "reports"."snapshot", "reports"."snapshot_hash") in (0, 4))
);
--> statement-breakpoint
ALTER TABLE "report_answers" ADD CONSTRAINT "report_answers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_answers" ADD CONSTRAINT "report_answers_of_ask" FOREIGN KEY ("organization_id","ask_id") REFERENCES "public"."report_asks"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_answers" ADD CONSTRAINT "report_answers_of_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_asks" ADD CONSTRAINT "report_asks_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_asks" ADD CONSTRAINT "report_asks_of_report" FOREIGN KEY ("organization_id","report_id") REFERENCES "public"."reports"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_asks" ADD CONSTRAINT "report_asks_about_finding" FOREIGN KEY ("organization_id","finding_id") REFERENCES "public"."findings"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_asks" ADD CONSTRAINT "report_asks_about_vendor" FOREIGN KEY ("organization_id","vendor_id") REFERENCES "public"."vendors"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_attestations" ADD CONSTRAINT "report_attestations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_attestations" ADD CONSTRAINT "report_attestations_of_report" FOREIGN KEY ("organization_id","report_id") REFERENCES "public"."reports"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_attestations" ADD CONSTRAINT "report_attestations_of_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_files" ADD CONSTRAINT "report_files_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_files" ADD CONSTRAINT "report_files_of_report" FOREIGN KEY ("organization_id","report_id") REFERENCES "public"."reports"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_files" ADD CONSTRAINT "report_files_file" FOREIGN KEY ("organization_id","file_id") REFERENCES "public"."files"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_link_hashes" ADD CONSTRAINT "report_link_hashes_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_notes" ADD CONSTRAINT "report_notes_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_notes" ADD CONSTRAINT "report_notes_of_report" FOREIGN KEY ("organization_id","report_id") REFERENCES "public"."reports"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_notes" ADD CONSTRAINT "report_notes_of_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_readers" ADD CONSTRAINT "report_readers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_readers" ADD CONSTRAINT "report_readers_of_report" FOREIGN KEY ("organization_id","report_id") REFERENCES "public"."reports"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_readers" ADD CONSTRAINT "report_readers_of_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_readers" ADD CONSTRAINT "report_readers_sent_by" FOREIGN KEY ("organization_id","sent_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_created_by" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_frozen_by" FOREIGN KEY ("organization_id","frozen_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_answers_newest" ON "report_answers" USING btree ("organization_id","ask_id","answered_at");--> statement-breakpoint
CREATE INDEX "report_asks_in_order" ON "report_asks" USING btree ("organization_id","report_id","place");--> statement-breakpoint
CREATE INDEX "report_notes_in_order" ON "report_notes" USING btree ("organization_id","report_id","written_at");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_one_draft" ON "reports" USING btree ("organization_id") WHERE "reports"."frozen_at" is null;--> statement-breakpoint
CREATE INDEX "reports_newest" ON "reports" USING btree ("organization_id","frozen_at");--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "reports" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "reports" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "reports" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "reports" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "report_asks" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "report_asks" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "report_asks" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "report_asks" TO wardline_app;
--> statement-breakpoint
GRANT UPDATE ("title", "narrative", "meeting_on", "version", "frozen_at", "frozen_by", "snapshot", "snapshot_hash") ON "reports" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "report_answers" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "report_answers" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "report_answers" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "report_answers" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "report_attestations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "report_attestations" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "report_attestations" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "report_attestations" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "report_notes" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "report_notes" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "report_notes" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "report_notes" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "report_files" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "report_files" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "report_files" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "report_files" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "report_readers" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "report_readers" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "report_readers" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "report_readers" TO wardline_app;
--> statement-breakpoint
GRANT UPDATE ("link_id", "link_expires_at", "first_read_at") ON "report_readers" TO wardline_app;
--> statement-breakpoint
-- A look-up without a tenant: tenants add their own links and read none.
ALTER TABLE "report_link_hashes" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "add_own" ON "report_link_hashes" FOR INSERT TO wardline_app
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT INSERT ON "report_link_hashes" TO wardline_app;
--> statement-breakpoint
-- What was frozen is the evidence: whoever connects to the database changes or removes none of it by a statement.
CREATE FUNCTION "reports_stay_frozen"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF old."frozen_at" IS NOT NULL THEN
		RAISE EXCEPTION 'a frozen report does not change' USING ERRCODE = 'restrict_violation';
	END IF;
	IF TG_OP = 'DELETE' THEN
		RETURN old;
	END IF;
	RETURN new;
END $$;
--> statement-breakpoint
CREATE TRIGGER "reports_stay_frozen" BEFORE UPDATE OR DELETE ON "reports"
	FOR EACH ROW EXECUTE FUNCTION "reports_stay_frozen"();
--> statement-breakpoint
CREATE FUNCTION "report_asks_stay_frozen"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (
		SELECT FROM "reports" WHERE "frozen_at" IS NOT NULL
			AND ("organization_id", "id") IN ((old."organization_id", old."report_id"), (new."organization_id", new."report_id"))
	) THEN
		RAISE EXCEPTION 'what a frozen report asks does not change' USING ERRCODE = 'restrict_violation';
	END IF;
	IF TG_OP = 'DELETE' THEN
		RETURN old;
	END IF;
	RETURN new;
END $$;
--> statement-breakpoint
CREATE TRIGGER "report_asks_stay_frozen" BEFORE INSERT OR UPDATE OR DELETE ON "report_asks"
	FOR EACH ROW EXECUTE FUNCTION "report_asks_stay_frozen"();

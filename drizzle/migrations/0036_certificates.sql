CREATE TABLE "certificate_keys" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"public_key" jsonb NOT NULL,
	"sealed_private_key" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_because" text,
	CONSTRAINT "certificate_keys_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "certificate_places" (
	"certificate_id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certificates" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"completion_id" uuid NOT NULL,
	"language" text NOT NULL,
	"member_name" text NOT NULL,
	"course_title" text NOT NULL,
	"course_version" text NOT NULL,
	"provisions" text[] NOT NULL,
	"completed_on" date NOT NULL,
	"valid_until" date,
	"minutes" integer,
	"score" integer,
	"issuer_name" text NOT NULL,
	"issued_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	"revoked_because" text,
	"replaced_by" uuid,
	CONSTRAINT "certificates_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "certificates_one_a_completion" UNIQUE("organization_id","completion_id")
);
--> statement-breakpoint
ALTER TABLE "completions" ADD COLUMN "evidence_file_id" uuid;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "certificates_show_score" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "certificate_keys" ADD CONSTRAINT "certificate_keys_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_places" ADD CONSTRAINT "certificate_places_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_of_completion" FOREIGN KEY ("organization_id","completion_id") REFERENCES "public"."completions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_revoked_by" FOREIGN KEY ("organization_id","revoked_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_replaced_by" FOREIGN KEY ("organization_id","replaced_by") REFERENCES "public"."certificates"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "certificates_newest" ON "certificates" USING btree ("organization_id","issued_at");--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_evidence" FOREIGN KEY ("organization_id","evidence_file_id") REFERENCES "public"."files"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "certificates" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "certificates" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "certificates" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("revoked_at", "revoked_by", "revoked_because", "replaced_by") ON "certificates" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "certificate_keys" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "certificate_keys" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "certificate_keys" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("sealed_private_key", "retired_at", "withdrawn_at", "withdrawn_because") ON "certificate_keys" TO wardline_app;
--> statement-breakpoint
-- A look-up without a tenant: tenants add their own certificates and read none.
ALTER TABLE "certificate_places" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "add_own" ON "certificate_places" FOR INSERT TO wardline_app
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT INSERT ON "certificate_places" TO wardline_app;

CREATE TABLE "baa_attestations" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"baa_id" uuid NOT NULL,
	"attested_on" date NOT NULL,
	"note" text NOT NULL,
	"attested_by" uuid NOT NULL,
	"attested_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "baa_attestations_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "baa_returns" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"done_on" date NOT NULL,
	"note" text NOT NULL,
	"protections" text NOT NULL,
	"file_id" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "baa_returns_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "baa_violations" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"known_on" date NOT NULL,
	"what" text NOT NULL,
	"steps" text NOT NULL,
	"due_on" date,
	"outcome" text,
	"outcome_on" date,
	"outcome_reason" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"outcome_by" uuid,
	"outcome_at" timestamp with time zone,
	CONSTRAINT "baa_violations_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "subcontractor_evidence" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subcontractor_id" uuid NOT NULL,
	"seen_on" date NOT NULL,
	"what" text NOT NULL,
	"file_id" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subcontractor_evidence_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "subcontractors" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"parent_id" uuid,
	"name" text NOT NULL,
	"does" text NOT NULL,
	"ended_on" date,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subcontractors_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "baas" ADD COLUMN "agreement_id" uuid;
--> statement-breakpoint
ALTER TABLE "baas" ADD COLUMN "version" integer;
--> statement-breakpoint
ALTER TABLE "baas" ADD COLUMN "change" text;
--> statement-breakpoint
ALTER TABLE "baas" ADD COLUMN "type" text;
--> statement-breakpoint
ALTER TABLE "baas" ADD COLUMN "our_party" text;
--> statement-breakpoint
ALTER TABLE "baas" ADD COLUMN "signed_by_us" text;
--> statement-breakpoint
ALTER TABLE "baas" ADD COLUMN "signed_by_them" text;
--> statement-breakpoint
ALTER TABLE "baas" ADD COLUMN "replaced_on" date;
--> statement-breakpoint
ALTER TABLE "baas" ADD COLUMN "renewal_notice_days" integer;
--> statement-breakpoint
ALTER TABLE "baas" ADD COLUMN "termination_notice_days" integer;
--> statement-breakpoint
ALTER TABLE "baas" ADD COLUMN "breach_report_days" integer;
--> statement-breakpoint
ALTER TABLE "baas" ADD COLUMN "is_agent" boolean;
--> statement-breakpoint
ALTER TABLE "baas" ADD COLUMN "covers_part2" boolean;
--> statement-breakpoint
ALTER TABLE "baas" ADD COLUMN "covers" text;
--> statement-breakpoint
ALTER TABLE "baas" ADD COLUMN "excludes" text;
--> statement-breakpoint
ALTER TABLE "baas" ADD COLUMN "reason" text;
--> statement-breakpoint
-- Written by hand: every agreement so far is a BAA in its first version. Row level security binds the owner of the table too, who must
-- see and write the rows of every organization here.
ALTER TABLE "baas" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE "baas" SET "agreement_id" = "id", "version" = 1, "change" = 'first', "type" = 'baa', "our_party" = '', "signed_by_us" = '', "signed_by_them" = '', "covers" = '', "excludes" = '', "reason" = '';
--> statement-breakpoint
ALTER TABLE "baas" ALTER COLUMN "agreement_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "baas" ALTER COLUMN "version" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "baas" ALTER COLUMN "change" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "baas" ALTER COLUMN "type" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "baas" ALTER COLUMN "our_party" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "baas" ALTER COLUMN "signed_by_us" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "baas" ALTER COLUMN "signed_by_them" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "baas" ALTER COLUMN "covers" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "baas" ALTER COLUMN "excludes" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "baas" ALTER COLUMN "reason" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "baas" ADD CONSTRAINT "baas_first_version" FOREIGN KEY ("organization_id","agreement_id") REFERENCES "public"."baas"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "baas" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "baa_attestations" ADD CONSTRAINT "baa_attestations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "baa_attestations" ADD CONSTRAINT "baa_attestations_of_baa" FOREIGN KEY ("organization_id","baa_id") REFERENCES "public"."baas"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "baa_attestations" ADD CONSTRAINT "baa_attestations_attested_by" FOREIGN KEY ("organization_id","attested_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "baa_returns" ADD CONSTRAINT "baa_returns_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "baa_returns" ADD CONSTRAINT "baa_returns_of_agreement" FOREIGN KEY ("organization_id","agreement_id") REFERENCES "public"."baas"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "baa_returns" ADD CONSTRAINT "baa_returns_with_file" FOREIGN KEY ("organization_id","file_id") REFERENCES "public"."files"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "baa_returns" ADD CONSTRAINT "baa_returns_recorded_by" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "baa_violations" ADD CONSTRAINT "baa_violations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "baa_violations" ADD CONSTRAINT "baa_violations_of_agreement" FOREIGN KEY ("organization_id","agreement_id") REFERENCES "public"."baas"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "baa_violations" ADD CONSTRAINT "baa_violations_recorded_by" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "baa_violations" ADD CONSTRAINT "baa_violations_outcome_by" FOREIGN KEY ("organization_id","outcome_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subcontractor_evidence" ADD CONSTRAINT "subcontractor_evidence_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subcontractor_evidence" ADD CONSTRAINT "subcontractor_evidence_of" FOREIGN KEY ("organization_id","subcontractor_id") REFERENCES "public"."subcontractors"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subcontractor_evidence" ADD CONSTRAINT "subcontractor_evidence_with_file" FOREIGN KEY ("organization_id","file_id") REFERENCES "public"."files"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subcontractor_evidence" ADD CONSTRAINT "subcontractor_evidence_recorded_by" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subcontractors" ADD CONSTRAINT "subcontractors_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subcontractors" ADD CONSTRAINT "subcontractors_of_vendor" FOREIGN KEY ("organization_id","vendor_id") REFERENCES "public"."vendors"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subcontractors" ADD CONSTRAINT "subcontractors_of_subcontractor" FOREIGN KEY ("organization_id","parent_id") REFERENCES "public"."subcontractors"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subcontractors" ADD CONSTRAINT "subcontractors_added_by" FOREIGN KEY ("organization_id","added_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "baa_attestations_newest" ON "baa_attestations" USING btree ("organization_id","baa_id","attested_on");
--> statement-breakpoint
CREATE INDEX "baa_returns_newest" ON "baa_returns" USING btree ("organization_id","agreement_id","recorded_at");
--> statement-breakpoint
CREATE INDEX "baa_violations_of" ON "baa_violations" USING btree ("organization_id","agreement_id");
--> statement-breakpoint
CREATE INDEX "subcontractor_evidence_newest" ON "subcontractor_evidence" USING btree ("organization_id","subcontractor_id","seen_on");
--> statement-breakpoint
CREATE INDEX "subcontractors_by_vendor" ON "subcontractors" USING btree ("organization_id","vendor_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "baas_one_of_each_version" ON "baas" USING btree ("organization_id","agreement_id","version");
--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know. The file of a version stays as long as its agreement, which the newest
-- version gives its end, 45 CFR 164.316(b)(2)(i).
CREATE OR REPLACE FUNCTION "files_stay_with_their_agreement"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW."removed_at" IS NOT NULL AND EXISTS (
		SELECT FROM "baas" AS "signed" JOIN "baas" AS "newest" ON "newest"."organization_id" = "signed"."organization_id"
			AND "newest"."agreement_id" = "signed"."agreement_id" AND "newest"."replaced_on" IS NULL
		WHERE "signed"."organization_id" = NEW."organization_id" AND "signed"."file_id" = NEW."id"
			AND coalesce((least("newest"."expires_on", "newest"."ended_on") + interval '6 years')::date > (NEW."removed_at" AT TIME ZONE 'UTC')::date, true)
	) THEN
		RAISE EXCEPTION 'This file is kept' USING ERRCODE = 'check_violation', CONSTRAINT = 'files_stay_with_their_agreement';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
ALTER TABLE "baa_attestations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "baa_attestations" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "baa_attestations" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
ALTER TABLE "baa_violations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "baa_violations" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "baa_violations" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
ALTER TABLE "baa_returns" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "baa_returns" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "baa_returns" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
ALTER TABLE "subcontractors" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "subcontractors" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "subcontractors" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
ALTER TABLE "subcontractor_evidence" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "subcontractor_evidence" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "subcontractor_evidence" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
-- Append-only: nobody but the owner of the tables can change or remove a row.
GRANT SELECT, INSERT ON "baa_attestations", "baa_returns", "subcontractor_evidence" TO wardline_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "baa_violations", "subcontractors" TO wardline_app;

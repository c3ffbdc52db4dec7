CREATE TABLE "questionnaire_versions" (
	"organization_id" uuid NOT NULL,
	"questionnaire_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "questionnaire_versions_organization_id_questionnaire_id_version_pk" PRIMARY KEY("organization_id","questionnaire_id","version")
);
--> statement-breakpoint
CREATE TABLE "questionnaires" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"draft" jsonb NOT NULL,
	"retired_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "questionnaires_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "questionnaires_name_is_unique" UNIQUE("organization_id","name")
);
--> statement-breakpoint
CREATE TABLE "safeguard_answers" (
	"organization_id" uuid NOT NULL,
	"check_id" uuid NOT NULL,
	"question_id" text NOT NULL,
	"value" jsonb NOT NULL,
	"note" text NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "safeguard_answers_organization_id_check_id_question_id_pk" PRIMARY KEY("organization_id","check_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "safeguard_check_hashes" (
	"hash" text PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"check_id" uuid NOT NULL,
	"link_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "safeguard_checks" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"questionnaire_id" uuid,
	"questionnaire_name" text NOT NULL,
	"questionnaire_version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"contact_name" text NOT NULL,
	"contact_email" text NOT NULL,
	"language" text NOT NULL,
	"sent_by" uuid NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_on" date NOT NULL,
	"link_id" uuid,
	"link_expires_at" timestamp with time zone,
	"submitted_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "safeguard_checks_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "safeguard_clarifications" (
	"organization_id" uuid NOT NULL,
	"check_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"question_id" text NOT NULL,
	"text" text NOT NULL,
	"asked_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "safeguard_clarifications_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "safeguard_decisions" (
	"organization_id" uuid NOT NULL,
	"check_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"conditions" text NOT NULL,
	"reason" text NOT NULL,
	"valid_until_on" date,
	"score_percent" integer,
	"score_version" integer NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "safeguard_decisions_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "safeguard_evidence" (
	"organization_id" uuid NOT NULL,
	"check_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"question_id" text NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "safeguard_evidence_organization_id_check_id_file_id_pk" PRIMARY KEY("organization_id","check_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "safeguard_reminders" (
	"organization_id" uuid NOT NULL,
	"check_id" uuid NOT NULL,
	"key" text NOT NULL,
	"is_mailed" boolean NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "safeguard_reminders_organization_id_check_id_key_pk" PRIMARY KEY("organization_id","check_id","key")
);
--> statement-breakpoint
CREATE TABLE "safeguard_submissions" (
	"organization_id" uuid NOT NULL,
	"check_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	"submitted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "safeguard_submissions_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "files" ALTER COLUMN "uploaded_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "uploaded_from" text;--> statement-breakpoint
ALTER TABLE "questionnaire_versions" ADD CONSTRAINT "questionnaire_versions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire_versions" ADD CONSTRAINT "questionnaire_versions_of_questionnaire" FOREIGN KEY ("organization_id","questionnaire_id") REFERENCES "public"."questionnaires"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire_versions" ADD CONSTRAINT "questionnaire_versions_published_by" FOREIGN KEY ("organization_id","published_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD CONSTRAINT "questionnaires_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_answers" ADD CONSTRAINT "safeguard_answers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_answers" ADD CONSTRAINT "safeguard_answers_of_check" FOREIGN KEY ("organization_id","check_id") REFERENCES "public"."safeguard_checks"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_check_hashes" ADD CONSTRAINT "safeguard_check_hashes_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_checks" ADD CONSTRAINT "safeguard_checks_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_checks" ADD CONSTRAINT "safeguard_checks_of_vendor" FOREIGN KEY ("organization_id","vendor_id") REFERENCES "public"."vendors"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_checks" ADD CONSTRAINT "safeguard_checks_sent_by" FOREIGN KEY ("organization_id","sent_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_clarifications" ADD CONSTRAINT "safeguard_clarifications_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_clarifications" ADD CONSTRAINT "safeguard_clarifications_of_check" FOREIGN KEY ("organization_id","check_id") REFERENCES "public"."safeguard_checks"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_clarifications" ADD CONSTRAINT "safeguard_clarifications_asked_by" FOREIGN KEY ("organization_id","asked_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_decisions" ADD CONSTRAINT "safeguard_decisions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_decisions" ADD CONSTRAINT "safeguard_decisions_of_check" FOREIGN KEY ("organization_id","check_id") REFERENCES "public"."safeguard_checks"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_decisions" ADD CONSTRAINT "safeguard_decisions_decided_by" FOREIGN KEY ("organization_id","decided_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_evidence" ADD CONSTRAINT "safeguard_evidence_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_evidence" ADD CONSTRAINT "safeguard_evidence_of_check" FOREIGN KEY ("organization_id","check_id") REFERENCES "public"."safeguard_checks"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_evidence" ADD CONSTRAINT "safeguard_evidence_file" FOREIGN KEY ("organization_id","file_id") REFERENCES "public"."files"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_reminders" ADD CONSTRAINT "safeguard_reminders_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_reminders" ADD CONSTRAINT "safeguard_reminders_of_check" FOREIGN KEY ("organization_id","check_id") REFERENCES "public"."safeguard_checks"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_submissions" ADD CONSTRAINT "safeguard_submissions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguard_submissions" ADD CONSTRAINT "safeguard_submissions_of_check" FOREIGN KEY ("organization_id","check_id") REFERENCES "public"."safeguard_checks"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "safeguard_checks_of_vendor_newest" ON "safeguard_checks" USING btree ("organization_id","vendor_id","sent_at");--> statement-breakpoint
CREATE INDEX "safeguard_checks_newest" ON "safeguard_checks" USING btree ("organization_id","sent_at");--> statement-breakpoint
CREATE INDEX "safeguard_clarifications_of_check_in_order" ON "safeguard_clarifications" USING btree ("organization_id","check_id","written_at");--> statement-breakpoint
CREATE INDEX "safeguard_decisions_newest" ON "safeguard_decisions" USING btree ("organization_id","check_id","decided_at");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_come_from_somebody" CHECK (("files"."uploaded_by" is null) <> ("files"."uploaded_from" is null));--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "questionnaires" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "questionnaires" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "questionnaires" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "questionnaires" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "questionnaire_versions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "questionnaire_versions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "questionnaire_versions" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
-- Append-only: what was published, sent, said and decided is the evidence.
GRANT SELECT, INSERT ON "questionnaire_versions" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "safeguard_checks" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "safeguard_checks" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "safeguard_checks" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "safeguard_checks" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "safeguard_answers" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "safeguard_answers" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "safeguard_answers" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "safeguard_answers" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "safeguard_submissions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "safeguard_submissions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "safeguard_submissions" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
-- Append-only: what was published, sent, said and decided is the evidence.
GRANT SELECT, INSERT ON "safeguard_submissions" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "safeguard_evidence" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "safeguard_evidence" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "safeguard_evidence" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "safeguard_evidence" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "safeguard_clarifications" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "safeguard_clarifications" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "safeguard_clarifications" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
-- Append-only: what was published, sent, said and decided is the evidence.
GRANT SELECT, INSERT ON "safeguard_clarifications" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "safeguard_decisions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "safeguard_decisions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "safeguard_decisions" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
-- Append-only: what was published, sent, said and decided is the evidence.
GRANT SELECT, INSERT ON "safeguard_decisions" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "safeguard_reminders" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "safeguard_reminders" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "safeguard_reminders" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "safeguard_reminders" TO wardline_app;
--> statement-breakpoint
-- A look-up without a tenant: tenants add their own links and read none.
ALTER TABLE "safeguard_check_hashes" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "add_own" ON "safeguard_check_hashes" FOR INSERT TO wardline_app
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT INSERT ON "safeguard_check_hashes" TO wardline_app;

CREATE TABLE "assignments" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"course_id" text NOT NULL,
	"cause" text NOT NULL,
	"rule_id" uuid,
	"note" text NOT NULL,
	"assigned_by" uuid,
	"assigned_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_on" date NOT NULL,
	"stop_on" date,
	"ended_at" timestamp with time zone,
	"ending" text,
	"completion_id" uuid,
	CONSTRAINT "assignments_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "completions" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"course_id" text NOT NULL,
	"course_title" text NOT NULL,
	"course_version" text NOT NULL,
	"provisions" text[] NOT NULL,
	"completed_on" date NOT NULL,
	"score" integer,
	"attempts" integer,
	"minutes" integer,
	"renewal_due_on" date,
	"roles_then" text[] NOT NULL,
	"leadership_then" text,
	"department_then" text NOT NULL,
	"title_then" text NOT NULL,
	"issuer" text NOT NULL,
	"source" text NOT NULL,
	"attempt_id" uuid,
	"attestation" text NOT NULL,
	"corrects" uuid,
	"because" text NOT NULL,
	"is_withdrawal" boolean NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "completions_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "completions_corrected_once" UNIQUE("organization_id","corrects"),
	CONSTRAINT "completions_once_an_attempt" UNIQUE("organization_id","attempt_id")
);
--> statement-breakpoint
CREATE TABLE "course_attempts" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"course_id" text NOT NULL,
	"version" integer NOT NULL,
	"language" text NOT NULL,
	"section" text NOT NULL,
	"drawn" text[] NOT NULL,
	"answers" jsonb NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"score" integer,
	"has_passed" boolean,
	"attested_at" timestamp with time zone,
	CONSTRAINT "course_attempts_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "course_versions" (
	"organization_id" uuid NOT NULL,
	"course_id" text NOT NULL,
	"version" integer NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"content" text NOT NULL,
	"hash" text NOT NULL,
	"is_material" boolean NOT NULL,
	"note" text NOT NULL,
	"published_by" uuid,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "course_versions_organization_id_course_id_version_language_pk" PRIMARY KEY("organization_id","course_id","version","language")
);
--> statement-breakpoint
CREATE TABLE "courses" (
	"organization_id" uuid NOT NULL,
	"id" text NOT NULL,
	"title" text NOT NULL,
	"copied_from" text,
	"draft" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "courses_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_of_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_assigned_by" FOREIGN KEY ("organization_id","assigned_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_completed_by" FOREIGN KEY ("organization_id","completion_id") REFERENCES "public"."completions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_of_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_of_attempt" FOREIGN KEY ("organization_id","attempt_id") REFERENCES "public"."course_attempts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_correct" FOREIGN KEY ("organization_id","corrects") REFERENCES "public"."completions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_recorded_by" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_attempts" ADD CONSTRAINT "course_attempts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_attempts" ADD CONSTRAINT "course_attempts_of_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_attempts" ADD CONSTRAINT "course_attempts_of_version" FOREIGN KEY ("organization_id","course_id","version","language") REFERENCES "public"."course_versions"("organization_id","course_id","version","language") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_versions" ADD CONSTRAINT "course_versions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_versions" ADD CONSTRAINT "course_versions_published_by" FOREIGN KEY ("organization_id","published_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses" ADD CONSTRAINT "courses_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses" ADD CONSTRAINT "courses_created_by" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_one_open" ON "assignments" USING btree ("organization_id","member_id","course_id") WHERE "assignments"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "assignments_open_by_day" ON "assignments" USING btree ("organization_id","due_on") WHERE "assignments"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "assignments_of_member" ON "assignments" USING btree ("organization_id","member_id");--> statement-breakpoint
CREATE INDEX "completions_of_member_newest" ON "completions" USING btree ("organization_id","member_id","completed_on");--> statement-breakpoint
CREATE INDEX "completions_of_course" ON "completions" USING btree ("organization_id","course_id","completed_on");--> statement-breakpoint
CREATE INDEX "course_attempts_of_member_newest" ON "course_attempts" USING btree ("organization_id","member_id","course_id");--> statement-breakpoint
CREATE UNIQUE INDEX "course_attempts_one_at_a_time" ON "course_attempts" USING btree ("organization_id","member_id","course_id") WHERE "course_attempts"."attested_at" is null and "course_attempts"."has_passed" is distinct from false;--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "courses" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "courses" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "courses" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "courses" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "course_attempts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "course_attempts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "course_attempts" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "course_attempts" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "assignments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "assignments" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "assignments" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "assignments" TO wardline_app;
--> statement-breakpoint
-- Append-only: what was taught and that somebody was trained is the evidence.
ALTER TABLE "course_versions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "course_versions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "course_versions" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "course_versions" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "completions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "completions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "completions" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "completions" TO wardline_app;

CREATE TABLE "assignment_tellings" (
	"organization_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"level" text NOT NULL,
	"step" text NOT NULL,
	"told_on" date NOT NULL,
	"told_to" uuid,
	"told_by" uuid,
	CONSTRAINT "assignment_tellings_organization_id_assignment_id_level_step_pk" PRIMARY KEY("organization_id","assignment_id","level","step")
);
--> statement-breakpoint
CREATE TABLE "training_owners" (
	"organization_id" uuid NOT NULL,
	"department" text NOT NULL,
	"member_id" uuid,
	CONSTRAINT "training_owners_organization_id_department_pk" PRIMARY KEY("organization_id","department")
);
--> statement-breakpoint
CREATE TABLE "training_rules" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"course_id" text NOT NULL,
	"audience" jsonb NOT NULL,
	"cadence" jsonb NOT NULL,
	"newcomers" text NOT NULL,
	"days_to_do" integer NOT NULL,
	"grace_days" integer NOT NULL,
	"starts_on" date NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "training_rules_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "assignment_tellings" ADD CONSTRAINT "assignment_tellings_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_tellings" ADD CONSTRAINT "assignment_tellings_of_assignment" FOREIGN KEY ("organization_id","assignment_id") REFERENCES "public"."assignments"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_tellings" ADD CONSTRAINT "assignment_tellings_told_to" FOREIGN KEY ("organization_id","told_to") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_tellings" ADD CONSTRAINT "assignment_tellings_told_by" FOREIGN KEY ("organization_id","told_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_owners" ADD CONSTRAINT "training_owners_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_owners" ADD CONSTRAINT "training_owners_are_members" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_rules" ADD CONSTRAINT "training_rules_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_rules" ADD CONSTRAINT "training_rules_created_by" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_of_rule" FOREIGN KEY ("organization_id","rule_id") REFERENCES "public"."training_rules"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "training_rules" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "training_rules" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "training_rules" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "training_rules" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "training_owners" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "training_owners" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "training_owners" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "training_owners" TO wardline_app;
--> statement-breakpoint
-- Append-only: how far an assignment went up is the escalation's own record.
ALTER TABLE "assignment_tellings" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "assignment_tellings" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "assignment_tellings" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "assignment_tellings" TO wardline_app;

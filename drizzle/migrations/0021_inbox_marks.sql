CREATE TABLE "inbox_marks" (
	"organization_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"item_id" uuid NOT NULL,
	"assignee_id" uuid,
	"snoozed_until_on" date,
	"snoozed_because" text,
	"snoozed_severity" text,
	"snoozed_by" uuid,
	"snoozed_at" timestamp with time zone,
	CONSTRAINT "inbox_marks_organization_id_kind_item_id_pk" PRIMARY KEY("organization_id","kind","item_id")
);
--> statement-breakpoint
ALTER TABLE "inbox_marks" ADD CONSTRAINT "inbox_marks_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbox_marks" ADD CONSTRAINT "inbox_marks_assignee" FOREIGN KEY ("organization_id","assignee_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbox_marks" ADD CONSTRAINT "inbox_marks_snoozed_by" FOREIGN KEY ("organization_id","snoozed_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "inbox_marks" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "inbox_marks" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "inbox_marks" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
-- Whose it was and why it rested before stands in the audit trail.
GRANT SELECT, INSERT, UPDATE ON "inbox_marks" TO wardline_app;

CREATE TABLE "policy_drafts" (
	"organization_id" uuid NOT NULL,
	"rules" jsonb,
	"revision" integer NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "policy_drafts_organization_id_pk" PRIMARY KEY("organization_id")
);
--> statement-breakpoint
ALTER TABLE "policy_bundles" ADD COLUMN "published_by" uuid;--> statement-breakpoint
ALTER TABLE "policy_bundles" ADD COLUMN "cause" text;--> statement-breakpoint
ALTER TABLE "policy_bundles" ADD COLUMN "about" text;--> statement-breakpoint
ALTER TABLE "policy_bundles" ADD COLUMN "reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_drafts" ADD CONSTRAINT "policy_drafts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_drafts" ADD CONSTRAINT "policy_drafts_started_by" FOREIGN KEY ("organization_id","started_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_drafts" ADD CONSTRAINT "policy_drafts_changed_by" FOREIGN KEY ("organization_id","changed_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_bundles" ADD CONSTRAINT "policy_bundles_published_by" FOREIGN KEY ("organization_id","published_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "policy_drafts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "policy_drafts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "policy_drafts" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
-- Discarded by emptying it: what was published is in policy_bundles, which nobody changes.
GRANT SELECT, INSERT, UPDATE ON "policy_drafts" TO wardline_app;

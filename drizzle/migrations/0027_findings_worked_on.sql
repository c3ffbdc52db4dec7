CREATE TABLE "finding_comments" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"finding_id" uuid NOT NULL,
	"body" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "finding_comments_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "finding_links" (
	"organization_id" uuid NOT NULL,
	"finding_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"target_id" uuid NOT NULL,
	"linked_by" uuid NOT NULL,
	"linked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "finding_links_organization_id_finding_id_kind_target_id_pk" PRIMARY KEY("organization_id","finding_id","kind","target_id")
);
--> statement-breakpoint
DROP INDEX "findings_newest";--> statement-breakpoint
DROP INDEX "findings_one_open_per_site";--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "owner_id" uuid;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "acted_on_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "missing" jsonb;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "plan" jsonb;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "accepted_until" date;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "gone_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "is_open" boolean GENERATED ALWAYS AS (closed_at is null) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "severity_rank" smallint GENERATED ALWAYS AS (case severity when 'critical' then 4 when 'high' then 3 when 'medium' then 2 else 1 end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "finding_comments" ADD CONSTRAINT "finding_comments_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_comments" ADD CONSTRAINT "finding_comments_of_finding" FOREIGN KEY ("organization_id","finding_id") REFERENCES "public"."findings"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_comments" ADD CONSTRAINT "finding_comments_written_by" FOREIGN KEY ("organization_id","written_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_links" ADD CONSTRAINT "finding_links_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_links" ADD CONSTRAINT "finding_links_of_finding" FOREIGN KEY ("organization_id","finding_id") REFERENCES "public"."findings"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_links" ADD CONSTRAINT "finding_links_linked_by" FOREIGN KEY ("organization_id","linked_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "finding_comments_newest" ON "finding_comments" USING btree ("organization_id","finding_id","written_at");--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_owner" FOREIGN KEY ("organization_id","owner_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_merged_into" FOREIGN KEY ("organization_id","merged_into") REFERENCES "public"."findings"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "findings_one_open_per_vendor" ON "findings" USING btree ("organization_id","kind","vendor_id") WHERE "findings"."closed_at" is null and "findings"."site" = '' and "findings"."vendor_id" is not null;--> statement-breakpoint
CREATE INDEX "findings_by_severity" ON "findings" USING btree ("organization_id","is_open","severity_rank","last_seen_at","id");--> statement-breakpoint
CREATE INDEX "findings_by_kind" ON "findings" USING btree ("organization_id","is_open","kind","severity_rank","last_seen_at","id");--> statement-breakpoint
CREATE INDEX "findings_by_last_seen" ON "findings" USING btree ("organization_id","is_open","last_seen_at","id");--> statement-breakpoint
CREATE INDEX "findings_by_first_seen" ON "findings" USING btree ("organization_id","is_open","first_seen_at","last_seen_at","id");--> statement-breakpoint
CREATE INDEX "findings_by_due" ON "findings" USING btree ("organization_id","is_open","due_on","last_seen_at","id");--> statement-breakpoint
CREATE INDEX "findings_by_observations" ON "findings" USING btree ("organization_id","is_open","observations","last_seen_at","id");--> statement-breakpoint
CREATE INDEX "findings_by_site" ON "findings" USING btree ("organization_id","is_open","site","last_seen_at","id");--> statement-breakpoint
CREATE INDEX "findings_by_vendor" ON "findings" USING btree ("organization_id","vendor_id","is_open","severity_rank","last_seen_at","id");--> statement-breakpoint
CREATE INDEX "findings_by_owner" ON "findings" USING btree ("organization_id","owner_id","is_open","severity_rank","last_seen_at","id");--> statement-breakpoint
CREATE INDEX "findings_merged" ON "findings" USING btree ("organization_id","merged_into") WHERE "findings"."merged_into" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "findings_one_open_per_site" ON "findings" USING btree ("organization_id","kind","site") WHERE "findings"."closed_at" is null and ("findings"."site" <> '' or "findings"."vendor_id" is null);--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "finding_comments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "finding_comments" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "finding_comments" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
-- Append-only: what was said stays said.
GRANT SELECT, INSERT ON "finding_comments" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "finding_links" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "finding_links" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "finding_links" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
-- A link that was wrong is taken away; the audit trail keeps both.
GRANT SELECT, INSERT, DELETE ON "finding_links" TO wardline_app;

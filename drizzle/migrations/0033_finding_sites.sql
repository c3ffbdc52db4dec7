CREATE TABLE "finding_sites" (
	"organization_id" uuid NOT NULL,
	"site" text NOT NULL,
	CONSTRAINT "finding_sites_organization_id_site_pk" PRIMARY KEY("organization_id","site")
);
--> statement-breakpoint
ALTER TABLE "finding_sites" ADD CONSTRAINT "finding_sites_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "findings_planned" ON "findings" USING btree ("organization_id","is_open","severity_rank","last_seen_at","id") WHERE "findings"."plan" is not null;--> statement-breakpoint
-- Written by hand from here on. Row level security binds the owner of the table too, who must see the findings of every organization here.
ALTER TABLE "findings" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
INSERT INTO "finding_sites" ("organization_id", "site") SELECT DISTINCT "organization_id", "site" FROM "findings" WHERE "site" <> '';
--> statement-breakpoint
ALTER TABLE "findings" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "finding_sites" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "finding_sites" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "finding_sites" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "finding_sites" TO wardline_app;

CREATE TABLE "reveals" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"revealed_by" uuid NOT NULL,
	"member_id" uuid,
	"browser_id" uuid,
	"finding_id" uuid,
	"discovered_site_id" uuid,
	"reason" text NOT NULL,
	"revealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reveals_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "reveals_once" UNIQUE NULLS NOT DISTINCT("organization_id","revealed_by","member_id","browser_id","finding_id","discovered_site_id"),
	CONSTRAINT "reveals_one_of_whom" CHECK (num_nonnulls("reveals"."member_id", "reveals"."browser_id") = 1),
	CONSTRAINT "reveals_one_place" CHECK (num_nonnulls("reveals"."finding_id", "reveals"."discovered_site_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "pseudonym_key" text DEFAULT (gen_random_uuid()::text || gen_random_uuid()::text) NOT NULL;--> statement-breakpoint
ALTER TABLE "reveals" ADD CONSTRAINT "reveals_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reveals" ADD CONSTRAINT "reveals_by_member" FOREIGN KEY ("organization_id","revealed_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reveals" ADD CONSTRAINT "reveals_of_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reveals" ADD CONSTRAINT "reveals_of_browser" FOREIGN KEY ("organization_id","browser_id") REFERENCES "public"."browsers"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reveals" ADD CONSTRAINT "reveals_on_finding" FOREIGN KEY ("organization_id","finding_id") REFERENCES "public"."findings"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reveals" ADD CONSTRAINT "reveals_on_discovered_site" FOREIGN KEY ("organization_id","discovered_site_id") REFERENCES "public"."discovered_sites"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reveals_of_member_newest" ON "reveals" USING btree ("organization_id","member_id","revealed_at");--> statement-breakpoint
CREATE INDEX "reveals_on_findings" ON "reveals" USING btree ("organization_id","finding_id");--> statement-breakpoint
CREATE INDEX "reveals_on_discovered_sites" ON "reveals" USING btree ("organization_id","discovered_site_id");--> statement-breakpoint
ALTER TABLE "reveals" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "reveals" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "reveals" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
-- That somebody looked behind a pseudonym stays true.
GRANT SELECT, INSERT ON "reveals" TO wardline_app;

CREATE TABLE "vendor_risk_overrides" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"likelihood" smallint,
	"impact" smallint,
	"until_on" date,
	"reason" text NOT NULL,
	"version" smallint NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vendor_risk_overrides_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "vendor_risk_overrides" ADD CONSTRAINT "vendor_risk_overrides_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_risk_overrides" ADD CONSTRAINT "vendor_risk_overrides_of_vendor" FOREIGN KEY ("organization_id","vendor_id") REFERENCES "public"."vendors"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_risk_overrides" ADD CONSTRAINT "vendor_risk_overrides_decided_by" FOREIGN KEY ("organization_id","decided_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "vendor_risk_overrides_newest" ON "vendor_risk_overrides" USING btree ("organization_id","vendor_id","decided_at");--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "vendor_risk_overrides" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "vendor_risk_overrides" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "vendor_risk_overrides" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
-- Append-only: a judgement that is taken back stays as evidence.
GRANT SELECT, INSERT ON "vendor_risk_overrides" TO wardline_app;

CREATE TABLE "exposure_counts" (
	"organization_id" uuid NOT NULL,
	"time_zone" text NOT NULL,
	"counted_to" timestamp with time zone NOT NULL,
	CONSTRAINT "exposure_counts_organization_id_pk" PRIMARY KEY("organization_id")
);
--> statement-breakpoint
CREATE TABLE "exposure_days" (
	"organization_id" uuid NOT NULL,
	"day" date NOT NULL,
	"department" text NOT NULL,
	"avoided" integer NOT NULL,
	"gone_on" integer NOT NULL,
	"passed" integer NOT NULL,
	CONSTRAINT "exposure_days_organization_id_day_department_pk" PRIMARY KEY("organization_id","day","department")
);
--> statement-breakpoint
CREATE TABLE "metric_days" (
	"organization_id" uuid NOT NULL,
	"day" date NOT NULL,
	"metrics" jsonb NOT NULL,
	"counted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "metric_days_organization_id_day_pk" PRIMARY KEY("organization_id","day")
);
--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "metric_targets" jsonb;--> statement-breakpoint
ALTER TABLE "exposure_counts" ADD CONSTRAINT "exposure_counts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_days" ADD CONSTRAINT "exposure_days_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "metric_days" ADD CONSTRAINT "metric_days_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "observations_exposed" ON "observations" USING btree ("organization_id","occurred_at") WHERE "observations"."kind" = 'exposure' and "observations"."assessment" = 'phi';--> statement-breakpoint
CREATE INDEX "observations_answering" ON "observations" USING btree ("organization_id","about") WHERE "observations"."kind" = 'answer';--> statement-breakpoint
CREATE INDEX "observations_to_count" ON "observations" USING btree ("organization_id","received_at") WHERE "observations"."kind" in ('exposure', 'answer');--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "exposure_counts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "exposure_counts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "exposure_counts" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "exposure_counts" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "exposure_days" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "exposure_days" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "exposure_days" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "exposure_days" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "metric_days" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "metric_days" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "metric_days" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "metric_days" TO wardline_app;

CREATE TABLE "baa_clause_readings" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"baa_id" uuid NOT NULL,
	"clause" text NOT NULL,
	"reading" text NOT NULL,
	"page" integer,
	"passage" text NOT NULL,
	"reviewed_by" uuid NOT NULL,
	"reviewed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "baa_clause_readings_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "baa_clause_readings" ADD CONSTRAINT "baa_clause_readings_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baa_clause_readings" ADD CONSTRAINT "baa_clause_readings_of_baa" FOREIGN KEY ("organization_id","baa_id") REFERENCES "public"."baas"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baa_clause_readings" ADD CONSTRAINT "baa_clause_readings_reviewed_by" FOREIGN KEY ("organization_id","reviewed_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "baa_clause_readings_newest" ON "baa_clause_readings" USING btree ("organization_id","baa_id","clause","reviewed_at");--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "baa_clause_readings" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "baa_clause_readings" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "baa_clause_readings" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
-- Append-only: nobody but the owner of the tables can change or remove a row.
GRANT SELECT, INSERT ON "baa_clause_readings" TO wardline_app;

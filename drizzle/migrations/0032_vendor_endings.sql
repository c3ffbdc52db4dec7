CREATE TABLE "vendor_ending_steps" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"ending_id" uuid NOT NULL,
	"step" text NOT NULL,
	"outcome" text NOT NULL,
	"note" text NOT NULL,
	"said_by" uuid NOT NULL,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vendor_ending_steps_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "vendor_endings" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"begun_by" uuid NOT NULL,
	"begun_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_on" date,
	"note" text DEFAULT '' NOT NULL,
	"ended_by" uuid,
	"taken_back_at" timestamp with time zone,
	"taken_back_by" uuid,
	"taken_back_because" text,
	CONSTRAINT "vendor_endings_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "vendors" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "vendors" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "vendor_ending_steps" ADD CONSTRAINT "vendor_ending_steps_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_ending_steps" ADD CONSTRAINT "vendor_ending_steps_of_ending" FOREIGN KEY ("organization_id","ending_id") REFERENCES "public"."vendor_endings"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_ending_steps" ADD CONSTRAINT "vendor_ending_steps_said_by" FOREIGN KEY ("organization_id","said_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_endings" ADD CONSTRAINT "vendor_endings_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_endings" ADD CONSTRAINT "vendor_endings_of_vendor" FOREIGN KEY ("organization_id","vendor_id") REFERENCES "public"."vendors"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_endings" ADD CONSTRAINT "vendor_endings_begun_by" FOREIGN KEY ("organization_id","begun_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_endings" ADD CONSTRAINT "vendor_endings_ended_by" FOREIGN KEY ("organization_id","ended_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_endings" ADD CONSTRAINT "vendor_endings_taken_back_by" FOREIGN KEY ("organization_id","taken_back_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "vendor_endings_one_at_a_time" ON "vendor_endings" USING btree ("organization_id","vendor_id") WHERE "vendor_endings"."taken_back_at" is null;--> statement-breakpoint
ALTER TABLE "vendors" ADD CONSTRAINT "vendors_merged_into" FOREIGN KEY ("organization_id","merged_into") REFERENCES "public"."vendors"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "vendor_endings" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "vendor_endings" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "vendor_endings" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "vendor_endings" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "vendor_ending_steps" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "vendor_ending_steps" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "vendor_ending_steps" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "vendor_ending_steps" TO wardline_app;

ALTER TABLE "members" ADD COLUMN "audits_until_on" date;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "staff_number" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "department" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "title" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "manager_id" uuid;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "leadership" text;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "handles_phi" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "joined_on" date;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "left_on" date;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_have_manager" FOREIGN KEY ("organization_id","manager_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "members_by_staff_number" ON "members" USING btree ("organization_id","staff_number");
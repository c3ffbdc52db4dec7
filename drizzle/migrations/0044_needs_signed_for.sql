ALTER TABLE "needs_assessments" ADD COLUMN "signed_by" uuid;--> statement-breakpoint
ALTER TABLE "needs_assessments" ADD COLUMN "signed_by_name" text;--> statement-breakpoint
ALTER TABLE "needs_assessments" ADD COLUMN "signed_because" text;--> statement-breakpoint
ALTER TABLE "needs_assessments" ADD CONSTRAINT "needs_assessments_signed_by" FOREIGN KEY ("organization_id","signed_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
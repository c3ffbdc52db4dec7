ALTER TABLE "groups" DROP CONSTRAINT "groups_name_is_unique";--> statement-breakpoint
ALTER TABLE "browsers" ADD COLUMN "consents_that_day" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "groups_name_is_unique" ON "groups" USING btree ("organization_id","name") WHERE "groups"."removed_at" is null;
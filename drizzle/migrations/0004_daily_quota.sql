ALTER TABLE "browsers" ADD COLUMN "reported_on" date;--> statement-breakpoint
ALTER TABLE "browsers" ADD COLUMN "reported_that_day" integer DEFAULT 0 NOT NULL;
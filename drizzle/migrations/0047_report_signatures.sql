ALTER TABLE "report_files" ADD COLUMN "signatures" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
GRANT UPDATE ("member_id", "name", "sent_by", "sent_at") ON "report_readers" TO wardline_app;

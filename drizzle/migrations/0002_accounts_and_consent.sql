ALTER TABLE "approvals" ADD COLUMN "accounts" text DEFAULT 'any' NOT NULL;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "event" text;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "account_kind" text;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "account_domain" text;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "via" text;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "provider" text;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "app_id" text;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "app_site" text;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "scopes" text[];--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "other_scopes" integer;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "email_domains" text[] DEFAULT '{}' NOT NULL;
CREATE TABLE "access_requests" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"browser_id" uuid NOT NULL,
	"site" text NOT NULL,
	"purpose" text NOT NULL,
	"data_class" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"answer" text DEFAULT '' NOT NULL,
	CONSTRAINT "access_requests_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "catalog_corrections" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"domains" text[] NOT NULL,
	"category" text NOT NULL,
	"baa" text NOT NULL,
	"plan_note" text NOT NULL,
	"source" text NOT NULL,
	"confidence" text NOT NULL,
	"as_of" date NOT NULL,
	"conflict" boolean NOT NULL,
	"corrected_by" uuid NOT NULL,
	"corrected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "catalog_corrections_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "discovered_consents" (
	"organization_id" uuid NOT NULL,
	"discovered_site_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"app_id" text NOT NULL,
	"scopes" text[] NOT NULL,
	"other_scopes" integer NOT NULL,
	"asked" integer NOT NULL,
	"granted" integer NOT NULL,
	"first_seen_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "discovered_consents_pk" PRIMARY KEY("organization_id","discovered_site_id","provider","app_id")
);
--> statement-breakpoint
CREATE TABLE "discovered_site_browsers" (
	"organization_id" uuid NOT NULL,
	"discovered_site_id" uuid NOT NULL,
	"browser_id" uuid NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "discovered_site_browsers_pk" PRIMARY KEY("organization_id","discovered_site_id","browser_id")
);
--> statement-breakpoint
CREATE TABLE "discovered_sites" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"site" text NOT NULL,
	"vendor_id" uuid,
	"first_seen_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"sign_ups_shown" integer DEFAULT 0 NOT NULL,
	"sign_ups" integer DEFAULT 0 NOT NULL,
	"sign_ins" integer DEFAULT 0 NOT NULL,
	"exposures" integer DEFAULT 0 NOT NULL,
	"consents_asked" integer DEFAULT 0 NOT NULL,
	"consents_granted" integer DEFAULT 0 NOT NULL,
	"organization_accounts" integer DEFAULT 0 NOT NULL,
	"personal_accounts" integer DEFAULT 0 NOT NULL,
	"other_accounts" integer DEFAULT 0 NOT NULL,
	"unknown_accounts" integer DEFAULT 0 NOT NULL,
	"account_domains" text[] DEFAULT '{}' NOT NULL,
	"ignored_at" timestamp with time zone,
	"ignored_by" uuid,
	"ignored_because" text,
	CONSTRAINT "discovered_sites_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "discovered_sites_site_is_unique" UNIQUE("organization_id","site")
);
--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_of_browser" FOREIGN KEY ("organization_id","browser_id") REFERENCES "public"."browsers"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_answered_by" FOREIGN KEY ("organization_id","answered_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_corrections" ADD CONSTRAINT "catalog_corrections_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_corrections" ADD CONSTRAINT "catalog_corrections_corrected_by" FOREIGN KEY ("organization_id","corrected_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discovered_consents" ADD CONSTRAINT "discovered_consents_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discovered_consents" ADD CONSTRAINT "discovered_consents_of_site" FOREIGN KEY ("organization_id","discovered_site_id") REFERENCES "public"."discovered_sites"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discovered_site_browsers" ADD CONSTRAINT "discovered_site_browsers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discovered_site_browsers" ADD CONSTRAINT "discovered_site_browsers_of_site" FOREIGN KEY ("organization_id","discovered_site_id") REFERENCES "public"."discovered_sites"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discovered_site_browsers" ADD CONSTRAINT "discovered_site_browsers_of_browser" FOREIGN KEY ("organization_id","browser_id") REFERENCES "public"."browsers"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discovered_sites" ADD CONSTRAINT "discovered_sites_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discovered_sites" ADD CONSTRAINT "discovered_sites_of_vendor" FOREIGN KEY ("organization_id","vendor_id") REFERENCES "public"."vendors"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discovered_sites" ADD CONSTRAINT "discovered_sites_ignored_by" FOREIGN KEY ("organization_id","ignored_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "access_requests_one_open_per_site" ON "access_requests" USING btree ("organization_id","browser_id","site") WHERE "access_requests"."state" = 'open';--> statement-breakpoint
CREATE INDEX "access_requests_of_site" ON "access_requests" USING btree ("organization_id","site","state");--> statement-breakpoint
CREATE INDEX "access_requests_newest" ON "access_requests" USING btree ("organization_id","requested_at");--> statement-breakpoint
CREATE INDEX "catalog_corrections_newest" ON "catalog_corrections" USING btree ("organization_id","corrected_at");--> statement-breakpoint
CREATE INDEX "discovered_sites_newest" ON "discovered_sites" USING btree ("organization_id","last_seen_at");
--> statement-breakpoint
ALTER TABLE "access_requests" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "access_requests" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "access_requests" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "access_requests" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "catalog_corrections" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "catalog_corrections" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "catalog_corrections" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
-- Append-only: nobody but the owner of the tables can change or remove a row.
GRANT SELECT, INSERT ON "catalog_corrections" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "discovered_sites" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "discovered_sites" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "discovered_sites" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "discovered_sites" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "discovered_site_browsers" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "discovered_site_browsers" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "discovered_site_browsers" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "discovered_site_browsers" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "discovered_consents" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "discovered_consents" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "discovered_consents" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "discovered_consents" TO wardline_app;

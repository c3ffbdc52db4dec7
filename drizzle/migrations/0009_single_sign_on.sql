CREATE TABLE "identity_provider_domains" (
	"organization_id" uuid NOT NULL,
	"domain" text NOT NULL,
	CONSTRAINT "identity_provider_domains_organization_id_domain_pk" PRIMARY KEY("organization_id","domain")
);
--> statement-breakpoint
CREATE TABLE "identity_providers" (
	"organization_id" uuid NOT NULL,
	"is_on" boolean NOT NULL,
	"issuer" text NOT NULL,
	"client_id" text NOT NULL,
	"sealed_client_secret" text NOT NULL,
	"domains" text[] NOT NULL,
	"groups_claim" text NOT NULL,
	"roles_of_groups" jsonb NOT NULL,
	"adds_members" boolean NOT NULL,
	"vouched_roles" text[] NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "identity_providers_organization_id_pk" PRIMARY KEY("organization_id")
);
--> statement-breakpoint
CREATE TABLE "member_identities" (
	"organization_id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_identities_organization_id_issuer_subject_pk" PRIMARY KEY("organization_id","issuer","subject")
);
--> statement-breakpoint
ALTER TABLE "identity_provider_domains" ADD CONSTRAINT "identity_provider_domains_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_providers" ADD CONSTRAINT "identity_providers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_providers" ADD CONSTRAINT "identity_providers_set_by" FOREIGN KEY ("organization_id","set_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_identities" ADD CONSTRAINT "member_identities_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_identities" ADD CONSTRAINT "member_identities_of_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "identity_provider_domains_by_domain" ON "identity_provider_domains" USING btree ("domain");
--> statement-breakpoint
ALTER TABLE "identity_providers" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "identity_providers" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "identity_providers" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "identity_providers" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "member_identities" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "member_identities" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "member_identities" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
-- Whom a provider means is written once.
GRANT SELECT, INSERT ON "member_identities" TO wardline_app;
--> statement-breakpoint
-- Asked before there is a tenant, so only the owner of the tables reads it; a tenant adds its own rows and sees none.
ALTER TABLE "identity_provider_domains" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "add_own" ON "identity_provider_domains" FOR INSERT TO wardline_app
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT INSERT ON "identity_provider_domains" TO wardline_app;

CREATE TABLE "approval_conditions" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"approval_id" uuid NOT NULL,
	"text" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"is_before_use" boolean NOT NULL,
	"met_on" date,
	"met_by" uuid,
	"met_at" timestamp with time zone,
	"evidence" text DEFAULT '' NOT NULL,
	CONSTRAINT "approval_conditions_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "approval_proposals" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"ruling" jsonb NOT NULL,
	"to_requesters" text DEFAULT '' NOT NULL,
	"because" text[] NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"outcome" text,
	"settled_by" uuid,
	"settled_at" timestamp with time zone,
	"settled_because" text DEFAULT '' NOT NULL,
	CONSTRAINT "approval_proposals_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "exceptions" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"group_id" uuid,
	"data_classes" text[] NOT NULL,
	"needs_baa" boolean NOT NULL,
	"reason" text NOT NULL,
	"ends_on" date NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"access_request_id" uuid,
	"authority_id" uuid,
	"outcome" text,
	"settled_by" uuid,
	"settled_at" timestamp with time zone,
	"settled_because" text DEFAULT '' NOT NULL,
	"starts_on" date,
	"ended_by" uuid,
	"ended_at" timestamp with time zone,
	"ended_because" text DEFAULT '' NOT NULL,
	CONSTRAINT "exceptions_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "named_authorities" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"statement" text NOT NULL,
	"since_on" date NOT NULL,
	"named_by" uuid NOT NULL,
	"named_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_by" uuid,
	"ended_at" timestamp with time zone,
	CONSTRAINT "named_authorities_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "seconded_by" uuid;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "authority_id" uuid;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "approval_rules" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "approval_conditions" ADD CONSTRAINT "approval_conditions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_conditions" ADD CONSTRAINT "approval_conditions_of_approval" FOREIGN KEY ("organization_id","approval_id") REFERENCES "public"."approvals"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_conditions" ADD CONSTRAINT "approval_conditions_owned_by" FOREIGN KEY ("organization_id","owner_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_conditions" ADD CONSTRAINT "approval_conditions_met_by" FOREIGN KEY ("organization_id","met_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_proposals" ADD CONSTRAINT "approval_proposals_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_proposals" ADD CONSTRAINT "approval_proposals_of_vendor" FOREIGN KEY ("organization_id","vendor_id") REFERENCES "public"."vendors"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_proposals" ADD CONSTRAINT "approval_proposals_proposed_by" FOREIGN KEY ("organization_id","proposed_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_proposals" ADD CONSTRAINT "approval_proposals_settled_by" FOREIGN KEY ("organization_id","settled_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptions" ADD CONSTRAINT "exceptions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptions" ADD CONSTRAINT "exceptions_of_vendor" FOREIGN KEY ("organization_id","vendor_id") REFERENCES "public"."vendors"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptions" ADD CONSTRAINT "exceptions_for_group" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."groups"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptions" ADD CONSTRAINT "exceptions_for_request" FOREIGN KEY ("organization_id","access_request_id") REFERENCES "public"."access_requests"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptions" ADD CONSTRAINT "exceptions_by_authority" FOREIGN KEY ("organization_id","authority_id") REFERENCES "public"."named_authorities"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptions" ADD CONSTRAINT "exceptions_asked_by" FOREIGN KEY ("organization_id","asked_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptions" ADD CONSTRAINT "exceptions_settled_by" FOREIGN KEY ("organization_id","settled_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptions" ADD CONSTRAINT "exceptions_ended_by" FOREIGN KEY ("organization_id","ended_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_authorities" ADD CONSTRAINT "named_authorities_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_authorities" ADD CONSTRAINT "named_authorities_of_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_authorities" ADD CONSTRAINT "named_authorities_named_by" FOREIGN KEY ("organization_id","named_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_authorities" ADD CONSTRAINT "named_authorities_ended_by" FOREIGN KEY ("organization_id","ended_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "approval_conditions_of_one" ON "approval_conditions" USING btree ("organization_id","approval_id");--> statement-breakpoint
CREATE INDEX "approval_conditions_open" ON "approval_conditions" USING btree ("organization_id","due_on") WHERE "approval_conditions"."met_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "approval_proposals_one_open_per_vendor" ON "approval_proposals" USING btree ("organization_id","vendor_id") WHERE "approval_proposals"."outcome" is null;--> statement-breakpoint
CREATE INDEX "exceptions_of_one_vendor" ON "exceptions" USING btree ("organization_id","vendor_id");--> statement-breakpoint
CREATE INDEX "exceptions_newest" ON "exceptions" USING btree ("organization_id","asked_at");--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_seconded_by" FOREIGN KEY ("organization_id","seconded_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_by_authority" FOREIGN KEY ("organization_id","authority_id") REFERENCES "public"."named_authorities"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "approval_conditions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "approval_conditions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "approval_conditions" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "approval_conditions" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "approval_proposals" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "approval_proposals" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "approval_proposals" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "approval_proposals" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "named_authorities" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "named_authorities" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "named_authorities" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "named_authorities" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "exceptions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "exceptions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "exceptions" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "exceptions" TO wardline_app;
--> statement-breakpoint
-- What was given, proposed, named or asked for stays as it was; what became of it is added once.
GRANT UPDATE ("met_on", "met_by", "met_at", "evidence") ON "approval_conditions" TO wardline_app;
--> statement-breakpoint
GRANT UPDATE ("outcome", "settled_by", "settled_at", "settled_because") ON "approval_proposals" TO wardline_app;
--> statement-breakpoint
GRANT UPDATE ("ended_by", "ended_at") ON "named_authorities" TO wardline_app;
--> statement-breakpoint
GRANT UPDATE ("authority_id", "outcome", "settled_by", "settled_at", "settled_because", "starts_on", "ended_by", "ended_at", "ended_because") ON "exceptions" TO wardline_app;

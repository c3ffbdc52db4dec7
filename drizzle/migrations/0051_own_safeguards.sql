CREATE TABLE "own_safeguard_answers" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"safeguard" text NOT NULL,
	"is_there" boolean NOT NULL,
	"member_id" uuid NOT NULL,
	"member_name" text NOT NULL,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "own_safeguard_answers_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "own_safeguard_answers" ADD CONSTRAINT "own_safeguard_answers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_safeguard_answers" ADD CONSTRAINT "own_safeguard_answers_of_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "own_safeguard_answers_newest" ON "own_safeguard_answers" USING btree ("organization_id","safeguard","said_at");--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "own_safeguard_answers" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "own_safeguard_answers" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "own_safeguard_answers" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "own_safeguard_answers" TO wardline_app;

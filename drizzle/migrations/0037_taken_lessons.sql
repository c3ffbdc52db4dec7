CREATE TABLE "taken_lessons" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"browser_id" uuid NOT NULL,
	"member_id" uuid,
	"slug" text NOT NULL,
	"language" text NOT NULL,
	"version" integer NOT NULL,
	"taken_on" date NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"completion_id" uuid,
	CONSTRAINT "taken_lessons_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "taken_lessons" ADD CONSTRAINT "taken_lessons_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taken_lessons" ADD CONSTRAINT "taken_lessons_in_browser" FOREIGN KEY ("organization_id","browser_id") REFERENCES "public"."browsers"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taken_lessons" ADD CONSTRAINT "taken_lessons_of_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taken_lessons" ADD CONSTRAINT "taken_lessons_recorded" FOREIGN KEY ("organization_id","completion_id") REFERENCES "public"."completions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "taken_lessons_waiting" ON "taken_lessons" USING btree ("organization_id","taken_on") WHERE "taken_lessons"."completion_id" is null;--> statement-breakpoint
CREATE INDEX "taken_lessons_of_browser" ON "taken_lessons" USING btree ("organization_id","browser_id","received_at");--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "taken_lessons" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "taken_lessons" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "taken_lessons" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "taken_lessons" TO wardline_app;

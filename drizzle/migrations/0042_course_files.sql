CREATE TABLE "course_files" (
	"organization_id" uuid NOT NULL,
	"course_id" text NOT NULL,
	"name" text NOT NULL,
	"file_id" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "course_files_organization_id_course_id_name_pk" PRIMARY KEY("organization_id","course_id","name")
);
--> statement-breakpoint
ALTER TABLE "course_files" ADD CONSTRAINT "course_files_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_files" ADD CONSTRAINT "course_files_of_course" FOREIGN KEY ("organization_id","course_id") REFERENCES "public"."courses"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_files" ADD CONSTRAINT "course_files_content" FOREIGN KEY ("organization_id","file_id") REFERENCES "public"."files"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "course_files_by_file" ON "course_files" USING btree ("organization_id","file_id");--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "course_files" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "course_files" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "course_files" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "course_files" TO wardline_app;

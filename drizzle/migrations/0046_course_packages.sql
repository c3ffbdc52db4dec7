CREATE TABLE "course_packages" (
	"organization_id" uuid NOT NULL,
	"course_id" text NOT NULL,
	"name" text NOT NULL,
	"file_id" uuid NOT NULL,
	"title" text NOT NULL,
	"standard" text NOT NULL,
	"launch" text NOT NULL,
	"launch_data" text NOT NULL,
	"pass_mark" integer,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "course_packages_organization_id_course_id_name_pk" PRIMARY KEY("organization_id","course_id","name")
);
--> statement-breakpoint
CREATE TABLE "packed_files" (
	"organization_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"path" text NOT NULL,
	"bytes" bigint NOT NULL,
	CONSTRAINT "packed_files_organization_id_file_id_path_pk" PRIMARY KEY("organization_id","file_id","path")
);
--> statement-breakpoint
CREATE TABLE "packed_parts" (
	"organization_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"path" text NOT NULL,
	"part" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "packed_parts_organization_id_file_id_path_part_pk" PRIMARY KEY("organization_id","file_id","path","part")
);
--> statement-breakpoint
ALTER TABLE "course_attempts" ADD COLUMN "package_progress" jsonb;--> statement-breakpoint
ALTER TABLE "course_packages" ADD CONSTRAINT "course_packages_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_packages" ADD CONSTRAINT "course_packages_of_course" FOREIGN KEY ("organization_id","course_id") REFERENCES "public"."courses"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_packages" ADD CONSTRAINT "course_packages_content" FOREIGN KEY ("organization_id","file_id") REFERENCES "public"."files"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packed_files" ADD CONSTRAINT "packed_files_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packed_files" ADD CONSTRAINT "packed_files_of_package" FOREIGN KEY ("organization_id","file_id") REFERENCES "public"."files"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packed_parts" ADD CONSTRAINT "packed_parts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packed_parts" ADD CONSTRAINT "packed_parts_of_file" FOREIGN KEY ("organization_id","file_id","path") REFERENCES "public"."packed_files"("organization_id","file_id","path") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "course_packages_by_file" ON "course_packages" USING btree ("organization_id","file_id");--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
ALTER TABLE "course_packages" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "course_packages" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "course_packages" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "course_packages" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "packed_files" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "packed_files" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "packed_files" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "packed_files" TO wardline_app;
--> statement-breakpoint
ALTER TABLE "packed_parts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "packed_parts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "packed_parts" TO wardline_app
	USING ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid)
	WITH CHECK ("organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON "packed_parts" TO wardline_app;

ALTER TABLE "packed_files" DROP CONSTRAINT "packed_files_of_package";
--> statement-breakpoint
-- Written by hand from here on: what drizzle-kit does not know of row level security.
GRANT DELETE ON "course_files" TO wardline_app;
--> statement-breakpoint
GRANT DELETE ON "course_packages" TO wardline_app;
--> statement-breakpoint
GRANT DELETE ON "packed_files" TO wardline_app;
--> statement-breakpoint
GRANT DELETE ON "packed_parts" TO wardline_app;
--> statement-breakpoint
-- What a published text names was taught: whoever connects to the database removes none of it by a statement.
CREATE FUNCTION "taught_files_stay"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (
		SELECT FROM "course_versions" AS taught, regexp_matches(taught."content", '[a-z0-9][a-z0-9-]*\.(?:png|jpg|webp|pdf|zip)', 'g') AS named
		WHERE taught."organization_id" = old."organization_id" AND taught."course_id" = old."course_id" AND named[1] = old."name"
	) THEN
		RAISE EXCEPTION 'a file that was taught stays' USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN old;
END $$;
--> statement-breakpoint
CREATE TRIGGER "taught_files_stay" BEFORE DELETE ON "course_files"
	FOR EACH ROW EXECUTE FUNCTION "taught_files_stay"();
--> statement-breakpoint
CREATE TRIGGER "taught_files_stay" BEFORE DELETE ON "course_packages"
	FOR EACH ROW EXECUTE FUNCTION "taught_files_stay"();
--> statement-breakpoint
-- And what a package unpacks to stays for as long as a course has it.
CREATE FUNCTION "contents_of_courses_stay"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (
		SELECT FROM "course_packages" WHERE "organization_id" = old."organization_id" AND "file_id" = old."file_id"
	) THEN
		RAISE EXCEPTION 'what a package of a course unpacks to stays' USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN old;
END $$;
--> statement-breakpoint
CREATE TRIGGER "contents_of_courses_stay" BEFORE DELETE ON "packed_files"
	FOR EACH ROW EXECUTE FUNCTION "contents_of_courses_stay"();
--> statement-breakpoint
CREATE TRIGGER "contents_of_courses_stay" BEFORE DELETE ON "packed_parts"
	FOR EACH ROW EXECUTE FUNCTION "contents_of_courses_stay"();

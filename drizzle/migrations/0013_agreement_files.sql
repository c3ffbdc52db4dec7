ALTER TABLE "baas" ADD COLUMN "file_id" uuid;--> statement-breakpoint
-- Written by hand up to the last table that goes: signed agreements move to the other files, under ids of their own. Row level
-- security binds the owner of these tables too, who must see and write the rows of every organization here.
ALTER TABLE "baas" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "baa_files" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "files" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "file_parts" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "organizations" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "baas" SET "file_id" = gen_random_uuid() FROM "baa_files"
	WHERE "baa_files"."organization_id" = "baas"."organization_id" AND "baa_files"."baa_id" = "baas"."id";
--> statement-breakpoint
-- In parts of a megabyte, as the database's own storage writes them.
INSERT INTO "file_parts" ("organization_id", "file_id", "part", "content")
	SELECT "baas"."organization_id", "baas"."file_id", "part", substring("baa_files"."content" FROM "part" * 1048576 + 1 FOR 1048576)
	FROM "baas" JOIN "baa_files" ON "baa_files"."organization_id" = "baas"."organization_id" AND "baa_files"."baa_id" = "baas"."id",
		generate_series(0, (octet_length("baa_files"."content") - 1) / 1048576) AS "part";
--> statement-breakpoint
-- Six years after February 29 is March 1.
INSERT INTO "files" ("organization_id", "id", "name", "media_type", "bytes", "sha256", "storage", "uploaded_by", "uploaded_at", "retained_until_on")
	SELECT "baas"."organization_id", "baas"."file_id", 'Agreement with ' || "baas"."counterparty" || '.pdf', 'application/pdf', "baa_files"."bytes",
		"baa_files"."sha256", 'database', "baa_files"."uploaded_by", "baa_files"."uploaded_at",
		("uploaded"."on" + interval '6 years')::date + (to_char("uploaded"."on", 'MM-DD') = '02-29')::int
	FROM "baas" JOIN "baa_files" ON "baa_files"."organization_id" = "baas"."organization_id" AND "baa_files"."baa_id" = "baas"."id"
		JOIN "organizations" ON "organizations"."id" = "baas"."organization_id",
		LATERAL (SELECT ("baa_files"."uploaded_at" AT TIME ZONE "organizations"."time_zone")::date AS "on") AS "uploaded";
--> statement-breakpoint
-- Before row level security binds again: a constraint is proved only on the rows that its maker sees.
ALTER TABLE "baas" ADD CONSTRAINT "baas_with_file" FOREIGN KEY ("organization_id","file_id") REFERENCES "public"."files"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "baas" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "files" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "file_parts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "baa_files";--> statement-breakpoint
CREATE UNIQUE INDEX "baas_one_per_file" ON "baas" USING btree ("organization_id","file_id");--> statement-breakpoint
-- An agreement's file stays until six years after the agreement last was in effect, 45 CFR 164.316(b)(2)(i); without an end it stays.
CREATE FUNCTION "files_stay_with_their_agreement"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW."removed_at" IS NOT NULL AND EXISTS (
		SELECT FROM "baas" WHERE "organization_id" = NEW."organization_id" AND "file_id" = NEW."id"
			AND coalesce((least("expires_on", "ended_on") + interval '6 years')::date > (NEW."removed_at" AT TIME ZONE 'UTC')::date, true)
	) THEN
		RAISE EXCEPTION 'This file is kept' USING ERRCODE = 'check_violation', CONSTRAINT = 'files_stay_with_their_agreement';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "files_stay_with_their_agreement" BEFORE UPDATE OF "removed_at" ON "files"
	FOR EACH ROW EXECUTE FUNCTION "files_stay_with_their_agreement"();

CREATE TABLE "wrong_guesses" (
	"bucket" text PRIMARY KEY NOT NULL,
	"wrong" integer NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
DROP TABLE "sign_in_attempts" CASCADE;--> statement-breakpoint
CREATE INDEX "wrong_guesses_by_end" ON "wrong_guesses" USING btree ("ends_at");
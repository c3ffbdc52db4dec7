-- Written by hand: a draft may be given other days. One that is frozen is kept as it was by its trigger.
GRANT UPDATE ("from_on", "to_on") ON "reports" TO wardline_app;

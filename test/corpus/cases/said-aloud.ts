import { aboutNobody, aboutPatients } from './case.ts';

/** Speech turned into text: visits, calls, dictation and handoffs about patients, and talk that only sounds like them. */
export const saidAloud = [
  ...aboutPatients('sa-visit', [
    [
      'burnt-tongue',
      'hard',
      `[doctor] hi , «name:dwight» . how are you doing today ?
[patient] hey , i'm okay , i guess . knee's still barking .
[doctor] the left one ?
[patient] yeah , since i fell off the porch .
[doctor] okay . so last time we talked about the meniscus and you wanted to hold off on surgery .
[patient] right , i did the therapy like you said .
[doctor] and is the swelling any better ?
[patient] mornings it is . by supper it's like a grapefruit .
[doctor] all right , «name:dwight» , let me take a look . hop up here for me .`,
    ],
    [
      'device-intro-lupus',
      'medium',
      `[doctor] «name:oluchi» is a 41-year-old female with a past medical history significant for lupus , hypertension , and migraine who presents today for follow-up of joint pain .
[doctor] hi there , «name:oluchi» . it's good to see you again .
[patient] good to see you too .
[doctor] before we start , i told you about this device i'm using to record , is that okay ?
[patient] that's fine .
[doctor] hey dragon , show me her last labs .
[doctor] so your complement came back low , and there's a little protein in the urine .
[patient] is that the kidneys again ?
[doctor] it might be . i'd like to get you in with nephrology .`,
    ],
    [
      'ms-hill-like-greeting',
      'medium',
      `[doctor] good afternoon , «name:ms. pacheco» .
[patient] good afternoon , doctor .
[doctor] what brings you in ?
[patient] it's this cough . three weeks now and nothing brings it up .
[doctor] any fever or chills ?
[patient] a hundred and one on sunday .
[doctor] and are you still on the lisinopril ?
[patient] yes , the little pink one .
[doctor] okay , that one can cause a cough all by itself . i'm gonna switch you to losartan and get a chest x-ray .`,
    ],
    [
      'full-header',
      'easy',
      `Patient is «name:Renata Wisniewska», date of birth «date:March 9, 1958», MRN «mrn:4471902». Visit date «date:June 3, 2024».
Doctor: Good morning, «name:Ms. Wisniewska». I have the MRI of your lumbar spine up.
Patient: And?
Doctor: You have stenosis at L4-L5, moderate. That explains the legs giving out when you shop.
Patient: My mother had the same.
Doctor: We can try an epidural injection first. How is the gabapentin sitting with you?
Patient: It makes me stupid.
Doctor: Then we'll come down on it, 300 at night only.`,
    ],
    [
      'dr-pt-colons',
      'medium',
      `Dr: So how's the breathing, «name:Tua»?
Pt: Up and down. I used the red inhaler four times yesterday.
Dr: That's the albuterol. And the purple one?
Pt: Ran out. Insurance.
Dr: OK. That's why you're wheezing. You can't skip the Advair.
Pt: I know, I know.
Dr: Any trips to the ER since I last saw you?
Pt: One, with my cousin «name:Lagi» driving.
Dr: Let me have a listen. Deep breath. Again. Yeah, tight on both sides.`,
    ],
    [
      'no-labels-teen',
      'hard',
      `hey bud come on in have a seat mom you can sit over there
so «name:jaxon» tell me what happened with the wrist
i was skating and i like put my hand out
okay and that was yesterday
no saturday
saturday okay and you've been icing it
he's been on ibuprofen every six hours says mom
alright it's tender right here in the snuffbox isn't it
ow yeah
so the x-ray looks clean but with scaphoids we don't trust it so i'm gonna put you in a thumb spica and see you in ten days`,
    ],
    [
      'hem-onc-couple',
      'hard',
      `[doctor] come on in , both of you . «name:lucille» , you look better than last time .
[patient] well , the nausea's gone at least .
[patient_guest] she's eating again . she had two eggs today .
[doctor] that's wonderful , «name:harlan» . and the fingers ?
[patient] still numb . i drop my crochet hooks .
[doctor] that's the oxaliplatin . we're gonna leave it out of cycle nine .
[patient] will it still work ?
[doctor] yes . the data says the five-fu does most of the lifting at this point .
[patient_guest] and the scan ?
[doctor] the spots on the liver are smaller . two of them i can't even measure .`,
    ],
    [
      'prenatal-intro',
      'medium',
      `[doctor] this is a follow up visit for «name:mai see» , twenty nine years old , gravida three para two , at thirty one weeks and four days .
[doctor] hi , how's baby ?
[patient] kicking all night long .
[doctor] good . any bleeding , leaking , headaches ?
[patient] headaches a little .
[doctor] your pressure today is one forty two over eighty eight , and that's a change for you .
[patient] is it the preeclampsia ?
[doctor] too early to say . we'll do the urine , we'll do labs , and i want you back friday .`,
    ],
    [
      'diabetes-foot',
      'medium',
      `[doctor] «name:mister begay» , ya'at'eeh . come in .
[patient] ya'at'eeh .
[doctor] take off the shoe for me . when did this open up ?
[patient] after the sheep got out . i walked in the wash all day .
[doctor] can you feel this ? and this ?
[patient] no . no .
[doctor] your a1c was eleven point two in the spring . are you taking the lantus ?
[patient] when i got ice for it .
[doctor] i see . we have a cooler program , i'll get you signed up . and the toe needs an x-ray today .`,
    ],
    [
      'mixed-case-uppercase',
      'medium',
      `DOCTOR: OKAY «name:MR. TRUJILLO», I'M DOCTOR FENWICK, I'LL BE DOING YOUR COLONOSCOPY TODAY.
PATIENT: OKAY.
DOCTOR: ANY BLOOD THINNERS?
PATIENT: I STOPPED THE XARELTO THREE DAYS AGO LIKE THE LADY TOLD ME.
DOCTOR: GOOD. ALLERGIES?
PATIENT: EGGS. WELL, I DON'T LIKE EGGS.
DOCTOR: (LAUGHS) ALRIGHT. YOUR DAD HAD COLON CANCER AT FIFTY?
PATIENT: FIFTY TWO.
DOCTOR: OKAY. SIGN HERE AND WE'LL GET YOU BACK.`,
    ],
    [
      'peds-well',
      'hard',
      `Speaker 1: And who do we have here?
Speaker 2: This is «name:Ngozi» and that's «name:Chidi», he's just along for the ride.
Speaker 1: Hi «name:Ngozi»! Fifteen months already. Is she walking?
Speaker 2: Running. Into everything.
Speaker 1: Words?
Speaker 2: Mama, baba, dog, no. Mostly no.
Speaker 1: Perfect. She's twentieth percentile for weight, same curve as before. She's due for MMR and varicella today, and I'd like a lead level because of the house.
Speaker 2: We did get the landlord to paint.
Speaker 1: Still, one poke.`,
    ],
    [
      'psych-follow',
      'hard',
      `00:00:04 how has the sertraline been treating you «name:rose»
00:00:08 i mean i'm not crying in the car anymore
00:00:11 that's a big deal
00:00:13 yeah
00:00:15 sleep
00:00:17 i wake up at three and then that's it
00:00:22 and any thoughts of not wanting to be here like back in the fall
00:00:27 no not since i moved in with my sister
00:00:31 okay i want to go to one hundred milligrams and leave the trazodone where it is
00:00:39 okay will i gain weight`,
    ],
    [
      'ortho-surg-date',
      'easy',
      `[doctor] hi , «name:mrs. abernathy-cole» , six weeks out from your total hip , right ? we did that «date:february 12th» .
[patient] that's right . the valentine's present .
[doctor] [laughs] are you off the walker ?
[patient] i use a cane outside . my grandson «name:teddy» says i cheat .
[doctor] incision looks great . no drainage ?
[patient] none .
[doctor] leg lengths are equal , the x-ray shows the cup right where we left it . stop the aspirin next week .
[patient] can i drive to «address:chillicothe» ? that's home .
[doctor] if you take breaks , sure .`,
    ],
    [
      'telehealth',
      'easy',
      `Can you hear me now?
Yes, doctor, but I can't see you.
That's okay, I can see you. Can you tell me your full name and date of birth for the record?
«name:Sang-hoon Pyo», «date:eleven, four, seventy-nine».
And you're at home in «address:Duluth, Georgia»?
Yes.
Okay. So you had the stent, they put you on Brilinta, and now you're short of breath?
Just for a minute at a time. Sitting down, even.
That's a known side effect. I'd like to switch you to clopidogrel. Don't stop it before you have the new one in your hand.`,
    ],
    [
      'dialysis-chair',
      'hard',
      `How you feeling, «name:Miss Ernestine»?
Cramping.
Where at, your legs?
Both of 'em.
You came in four kilos over, baby. What'd you eat this weekend?
We had the repast. For my sister.
I'm sorry. Was that «name:Miss Vi»?
Mm-hm. «name:Viola».
I'm gonna turn your UF down and give you some saline. Pressure's ninety over fifty. Tell me if you get dizzy.`,
    ],
    [
      'dictated-after-visit',
      'medium',
      `[doctor] okay so i'm gonna step out , «name:mrs. nakagawa» , you can get dressed .
[patient] thank you , doctor .
[doctor] alright , hey , this is for the note . assessment and plan . number one , atrial fibrillation , rate controlled on metoprolol . continue eliquis five b i d . number two , heart failure with preserved e f , she's up six pounds , increase lasix to forty b i d for three days . number three , «name:mr. nakagawa» passed away in april and she isn't eating , referral to social work .
[doctor] return to clinic two weeks with a b m p . that's it .`,
    ],
    [
      'nickname-urology',
      'hard',
      `[doctor] what's going on , «name:skeeter» ?
[patient] well doc , i can't pee worth a dang .
[doctor] up at night ?
[patient] five , six times .
[doctor] and the flomax isn't doing it ?
[patient] made me fall out in the deer stand .
[doctor] ha , okay . your p s a was four point eight , up from three point one .
[patient] that the cancer number ?
[doctor] it's a clue , that's all . i'd like an m r i before anybody sticks a needle anywhere .`,
    ],
    [
      'derm',
      'medium',
      `Doctor: Hi, are you «name:Siobhan»?
Patient: No, she's my sister, I'm «name:Maeve». «name:Siobhan»'s in the waiting room.
Doctor: Sorry, «name:Maeve». So the biopsy.
Patient: Yes. I've been on the internet.
Doctor: Don't. It's a melanoma, but it's thin, 0.4 millimeters, no ulceration.
Patient: So that's... good?
Doctor: That's as good as melanoma gets. We take a wider margin in the office, and I see you every three months.`,
    ],
    [
      'long-asthma-visit',
      'medium',
      `[doctor] hi , «name:priyanka» , i'm doctor osei . i hear you've been having a rough spring .
[patient] yeah . it's my allergies , i think , and the asthma on top .
[doctor] okay . tell me what a typical day looks like .
[patient] i wake up stuffed . i take a claritin . by lunch my chest is tight .
[doctor] mm-hmm .
[patient] and then if i work out , forget it .
[doctor] do you use the inhaler before you exercise ?
[patient] i forget .
[doctor] do you have pets ?
[patient] two cats . don't say it .
[doctor] [laughs] i won't say it . any eczema ?
[patient] as a kid , in the elbows .
[doctor] okay . and the prednisone from urgent care , did you finish that ?
[patient] on tuesday .
[doctor] let me examine you . i'm hearing some faint expiratory wheezes in both bases . the turbinates are boggy and pale . no polyps .
[patient] sounds attractive .
[doctor] very . so , «name:priyanka» , moderate persistent asthma , not controlled . i want you on symbicort , two puffs twice a day , and we'll do skin testing .
[patient] will that show the cats ?
[doctor] it'll show the cats .`,
    ],
    [
      'interpreter-visit',
      'medium',
      `Provider: Tell her the mammogram shows a new lump on the right side.
Interpreter: [Dari]
Patient: [Dari]
Interpreter: She says, I felt it in Ramadan but I had the children.
Provider: How many children, and are they with her?
Interpreter: Four. The oldest, «name:Farzana», is thirteen and helps.
Provider: Okay. «name:Mrs. Haidari», we need to do a biopsy. It's a needle, we numb you first.
Interpreter: [Dari] She asks if her husband must sign.
Provider: No. She signs for herself.`,
    ],
    [
      'vet-pt-va',
      'hard',
      `doc: hows the ears «name:mr young»
pt: huh
doc: [louder] hows the hearing aids «name:mr young»
pt: oh they whistle
doc: you still seeing the VA for the ptsd group
pt: every thursday, them boys are all i got
doc: and drinking?
pt: couple beers
doc: couple like two or couple like twelve
pt: depends who's pitching
doc: your liver enzymes are triple what they were. thats the twelve talking`,
    ],
  ]),
  ...aboutPatients('sa-call', [
    [
      'triage-newborn',
      'easy',
      `Nurse line, this is Beth, how can I help?
Hi, my son has a fever and he's only five weeks.
What's his name and birthday?
«name:Emeka Achebe-Lund», «date:September 28».
And a number in case we get cut off?
«phone:612-555-0148».
How high is the fever and how did you take it?
101.1, rectal.
Okay. At five weeks we don't wait. I want you to go to the emergency department now. Is he feeding?`,
    ],
    [
      '911-chest',
      'easy',
      `DISPATCH: 911, what's the address of your emergency?
CALLER: «address:2208 Tamarack Lane», upstairs.
DISPATCH: Tell me exactly what happened.
CALLER: My husband, he's grabbing his chest, he's gray.
DISPATCH: How old is he?
CALLER: Sixty-one. «name:Gil»! «name:Gil», look at me!
DISPATCH: Is he awake? Is he breathing?
CALLER: He's breathing but it's wet, like gurgling.
DISPATCH: Okay, don't hang up. Does he take nitroglycerin? Does he have aspirin in the house?`,
    ],
    [
      '911-overdose',
      'hard',
      `okay sir i need you to stay with me is she breathing
barely shes blue man shes blue
whats her name
«name:kaylee»
okay do you have narcan
yeah i gave her one already
how long ago
like two minutes come on «name:kaylee» come on
give the second one up the other nostril now and lay her flat ill count with you`,
    ],
    [
      'refill-call',
      'easy',
      `Pharmacy, can you hold? ... Thanks for holding.
Yes I'm calling on my mother's Eliquis.
Her name?
«name:Concetta Imbriani», I M B R I A N I.
Date of birth?
«date:7/30/33».
I have it here, prescription «account:6610427». It needs a prior auth, they want to know why not warfarin.
Because she bled on the warfarin! In January, she was in the hospital a week.
Okay hon, I'll fax Dr. Mott again.`,
    ],
    [
      'pharm-to-office',
      'easy',
      `hi this is manny at the walgreens on pulaski calling for a clarification on «name:jagoda krol» date of birth «date:oh four nineteen ninety one» um you guys sent over methotrexate fifteen milligrams take one daily and i'm pretty sure you want weekly
she said it's for her rheumatoid so uh if the doctor could call me back before six
i'm not going to fill it until i hear
and also she told me she's trying to get pregnant so somebody should talk to her about that
thanks bye`,
    ],
    [
      'voicemail-no-show',
      'medium',
      `Voicemail transcription (low confidence)
"Hi this is «name:Delphine Baptiste» I had an appointment with Dr Lowell «date:Tuesday the 14th» for my thyroid and I couldn't come because the bus never came
um can you please put me again
my number is «phone:three oh five, five five five, oh one nine two»
also the medicine makes my heart fast
okay thank you God bless"
0:38`,
    ],
    [
      'triage-copied-lines',
      'hard',
      `caller: it's for my nana, she's acting weird
rn: weird how
caller: like she put the mail in the oven
rn: is this new today
caller: yesterday. and she smells like pee, sorry
rn: don't be sorry. whats her first name
caller: «name:winnie». well «name:winifred»
rn: does «name:winifred» have a fever, any burning when she goes
caller: she wont let me check
rn: ok it could be a urine infection, in older folks it goes to the head first. can you get her to urgent care tonight`,
    ],
    [
      'insurance-peer',
      'easy',
      `This call is recorded. Dr. Alvi for the plan.
Hi, Dr. Sandoval, calling on the denial for «name:Tomasz Wrobel», member ID «health-plan:WBX 4420 1187 03».
Okay, I see a request for a cardiac MRI.
Right. He's thirty-six, syncope twice on the soccer field, brother died suddenly at forty.
And the echo?
Septum nineteen millimeters. I need to know about scar before I talk to him about an ICD.
That meets criteria. I'll overturn. Reference is «account:P2P-88103».`,
    ],
    [
      'poison',
      'hard',
      `Poison Control.
Uh hi, my toddler got in my mom's purse.
What did he take?
We think her Cardizem. There's four gone. Or maybe she took them, she doesn't remember.
How much does he weigh?
Twenty-six pounds. «name:Kainoa», no, put that down baby.
Is he acting normal?
He's running around.
Don't let that fool you. It's the long-acting kind, he can crash hours from now. You need to go to Kapiolani now, I'll call ahead.`,
    ],
    [
      'ems-radio',
      'easy',
      `Medic 14 to Mercy, inbound your facility with a «age:ninety-four» year old female, fall from standing, on Coumadin.
Go ahead 14.
Found by daughter on the kitchen floor at «address:Sycamore Manor apartment 6C», unknown down time.
GCS fourteen, left hip shortened and rotated, hematoma to the left temple.
Name is «name:Opal Featherston», she says she's been there before.
BP one sixty over seventy, heart rate eighty irregular, sat ninety-five on room air.
ETA seven minutes.
Mercy copies, trauma two.`,
    ],
    [
      'scheduler',
      'easy',
      `Thank you for calling Lakeview Gastroenterology, this is Dana.
Hi Dana, I need to reschedule my colonoscopy.
Sure, your name?
«name:Yesenia Cordova-Blum».
And date of birth?
«date:12-02-1969».
Okay, I've got you down for «date:Thursday, May 16». What happened?
I drank the prep and threw the whole thing up. I can't do that lemon one again.
I'll ask the nurse about the pills instead. Best email?
«email:yescordova69@example.com».`,
    ],
    [
      'school-nurse',
      'hard',
      `hi is this «name:brayden»s mom
yes what happened
he's fine he's fine its the nurse at Garfield he had another one of his staring ones at lunch about a minute
did he wet himself
no but hes sleepy now i have him on the cot
he didnt have his keppra this morning we were late
ok thats helpful do you want to bring it or should i use what i have here
i'll come. tell «name:bray» mommys coming`,
    ],
  ]),
  ...aboutPatients('sa-dictation', [
    [
      'spoken-punctuation',
      'medium',
      `patient name «name:okonkwo comma ifeoma» period
date of birth «date:seventeen may nineteen eighty two» period new paragraph
chief complaint colon pelvic pain period new paragraph
history of present illness colon this is a pleasant g two p one with a known fibroid uterus comma who presents with heavy menses and clots times eight months period
she has tried the mirena open paren expelled close paren and norethindrone comma without relief period new paragraph
plan colon hysteroscopic myomectomy comma consent signed period end dictation`,
    ],
    [
      'physical-exam-aloud',
      'hard',
      `okay «name:leilani» i'm just going to talk out loud for the computer
general well appearing no acute distress
heent pupils equal and reactive sclera a little yellow
heart regular rate no murmur
lungs clear
abdomen soft there's a liver edge two fingers below the ribs
does that hurt «name:leilani»
skin has spider angiomas on the chest
extremities trace edema
neuro no flap
and that's the exam`,
    ],
    [
      'op-note',
      'easy',
      `This is Dr. Castellanos dictating an operative report on «name:Bartholomew Quist», medical record «mrn:0093-44-71».
Date of surgery «date:August 21, 2023».
Preoperative diagnosis, acute cholecystitis. Postoperative diagnosis, gangrenous cholecystitis.
Procedure, laparoscopic converted to open cholecystectomy.
The patient was brought to the room and placed supine. Time-out was done. Veress needle, uh, correction, Hasson technique at the umbilicus.
The gallbladder was necrotic and the triangle could not be dissected safely, so we opened.
Drain left in the fossa. Estimated blood loss three hundred. Job number «account:552081».`,
    ],
    [
      'voice-memo',
      'hard',
      `memo to self driving home tuesday
call back the «name:lindqvist» boy's dad about the mri
it's a pilocytic it's not the bad one so tell him that first before anything
but he still needs the shunt
and ask if the headaches got better on the decadron
also milk eggs`,
    ],
    [
      'ed-scribe',
      'medium',
      `scribe on. room nine, «name:Mr. Adewale Fasholu», fifty-three, flank pain since two a.m., came by Uber.
no fever. vomited twice. blood in urine yes.
prior stones, three, last one lithotripsy at Grady.
writhing, can't get comfortable, CVA tenderness on the right.
toradol thirty, zofran four, liter of saline, CT stone protocol.
re-eval at five forty: pain two out of ten, six millimeter UVJ stone, no hydro to speak of.
home on flomax, strainer, urology in a week. scribe off.`,
    ],
    [
      'radiology',
      'easy',
      `Dictating on «name:Marisol Etxeberria», accession «account:CT-24-118204», exam date «date:10/09/2024».
CT chest with contrast, comparison «date:04/02/2024».
Macro normal chest. Strike that. No macro.
There is a new spiculated nodule in the right upper lobe measuring one point nine centimeters.
Mediastinal nodes up to one point four.
Impression number one, nodule is concerning for primary lung malignancy. Number two, recommend PET. Results called to Dr. Hsu by me at four ten.`,
    ],
    [
      'autopsy',
      'easy',
      `recording. case «account:24-0771», decedent identified by toe tag as «name:Rusty Lee Hargis», date of death «date:July 5th».
body is that of a well nourished white male appearing the stated age of forty four.
tattoo left forearm reads «name:Darlene».
heart weighs five hundred ninety grams. the left anterior descending is occluded ninety five percent by soft plaque.
old scar, posterior wall.
liver is fatty. stomach has about two hundred cc of partially digested corn.
cause, pending tox, but it's his heart.`,
    ],
    [
      'home-visit-dictation',
      'hard',
      `Siri note. saw «name:Abuelita Chayo» at home, daughter present, dog bit my shoe.
BP one sixty eight over ninety, she says she takes the amlodipine, the bottle is full from March.
left heel has a stage two, quarter size, clean.
ordered foam boots, barrier cream.
fridge empty except Pedialyte.
APS? talk to Renée before.
next visit Friday if the road's open.`,
    ],
    [
      'letter-aloud',
      'medium',
      `Letter to Dr. Pettibone, colon, new line. Thank you for sending me your delightful patient «name:Mrs. Grace Long», capital G, capital L, full stop.
New paragraph. As you know she has had a tremor of the right hand since the birth of her granddaughter «name:Summer», comma, and she has stopped singing in church because of it, full stop.
On exam there is cogwheeling and a decreased arm swing, full stop.
I think she has early Parkinson's disease and I have started carbidopa levodopa twenty five one hundred, half a tablet three times daily, full stop.
Kind regards, etcetera.`,
    ],
    [
      'pt-eval-aloud',
      'medium',
      `«name:Hoang, Thuy» outpatient P T eval, right rotator cuff repair «date:nine twenty three», referring is Dr. Bellweather
subjective, she sleeps in the recliner, pain four at rest eight with dressing
objective, passive flexion ninety five, external rotation ten, incision portals healed
wears sling all the time per protocol
assessment, right on track for week four
plan two times a week for eight weeks, pendulums, table slides, no active till six weeks
her job is nails so we gotta get her abduction back`,
    ],
  ]),
  ...aboutPatients('sa-handoff', [
    [
      'bedside-icu',
      'easy',
      `Off: This is bed 12, «name:Demetrius Fontaine», fifty-eight, septic shock from a perf'd diverticulum, post-op day two Hartmann's.
On: Hi «name:Mr. Fontaine», I'm Jocelyn, I'll have you tonight.
Off: He's on levo at six, vaso at point oh four, was twelve this morning. Propofol's off at four, he nods.
On: Ostomy?
Off: Dusky but surgery knows. No output.
On: Family?
Off: Wife «name:Tasha», «phone:901-555-0117», call her before you extubate, she made me promise.`,
    ],
    [
      'room-number',
      'hard',
      `ok so four eleven is «name:Birdie», you had her last week
oh i love her
yeah well she's npo she hates us all today, swallow study failed, aspirated on nectar
so dobhoff?
she pulled it. twice. mitts are on, sitter's ordered
is she still making a break for the elevator
every shift. bed alarm on. she thinks i'm her sister`,
    ],
    [
      'l-and-d',
      'medium',
      `Day: Room 3 is «name:Soledad V.», G4P3, forty and five, induction for postdates. She's six, ninety, minus one.
Night: Pit?
Day: At fourteen. Epidural at noon, one-sided, they topped it off.
Night: GBS?
Day: Positive, third dose of pen is due at eight. Speaks Mixteco, uses her husband «name:Fidel» for little things and the iPad for real things.
Night: Bleed last time?
Day: Yes, eighteen hundred with number three, so there's TXA and Hemabate in the room.`,
    ],
    [
      'rounds',
      'medium',
      `Attending: Who's next?
Resident: «name:Ms. Yellowhorse», hospital day four, decompensated cirrhosis, here for SBP.
Attending: Mental status?
Resident: She knew me and the hospital but told me it was «name:Leroy»'s birthday, that's her late husband.
Nurse: It actually is his birthday, «date:November 2nd».
Attending: So she's oriented better than we are. Lactulose?
Nurse: Three stools.
Attending: Good. Albumin today and repeat the tap.`,
    ],
    [
      'nicu',
      'hard',
      `okay so pod C baby boy «name:Vang», twin B, dol nine, corrected twenty eight four
still on the jet?
no he went to conventional at midnight, peep six, thirty percent
brother?
twin A is downstairs on cpap showing off. this one had a brady spell to fifty with the feed so we went back to trophics
head?
grade two on the left. mom knows, she cried, she's pumping like a champ`,
    ],
    [
      'snf-report-call',
      'easy',
      `This is 5 West calling report on «name:Wilhelmina Stokes», coming back to you at 1500.
Oh, «name:Willie»! Okay, go.
She was here for a UTI and delirium, got Rocephin, last dose «date:4/17», she's going on Keflex till «date:4/22».
Alert to self, one assist, chopped diet thin liquids.
Skin's intact except the skin tear on her right shin, Xeroform and Kerlix.
Code status?
DNR, the pink form's in the envelope.`,
    ],
    [
      'charge-huddle',
      'hard',
      `alright huddle up it's six fifty
we're at twenty eight, two admits holding
falls risk is 5 «name:Mr Krol» and 16, 16 is the hip lady
5 got up three times, he's on the lasix drip and he won't use the urinal, so whoever has him just go in on the hour
codes none
restraints none
blood hanging in 22, that's «name:Jenkins», second of two, don't forget the post-transfusion temp
okay go get report`,
    ],
    [
      'psych-unit',
      'medium',
      `Nurse A: «name:Cassidy», nineteen, day three, came in on a hold after Tylenol.
Nurse B: Levels?
Nurse A: Down, liver's okay. NAC is done, medically cleared yesterday. She's on Q15s, no roommate.
Nurse B: Eating?
Nurse A: Half of breakfast. She wants her roommate «name:Jo» to visit, not her parents.
Nurse B: Contracting?
Nurse A: She says she's "over it." I don't buy it. Lexapro started this morning.`,
    ],
    [
      'hospice-team',
      'medium',
      `IDT recording, Wednesday. Next is «name:Cornelius "Neil" Hatcher», COPD, certified again «date:March 30».
RN: PPS forty, was fifty. Morphine every three hours now, O2 at five.
SW: «name:Neil» wants to see the ocean. His niece «name:Pearl» in «address:Tybee» said bring him.
MD: Can he do the ride?
RN: With concentrator and two tanks, and if we go before the weekend.
Chaplain: He asked me whether he can be baptized in it.
MD: Then let's go before the weekend.`,
    ],
    [
      'pacu',
      'hard',
      `hey pacu to 3 south i have «name:ferrante» for you
go ahead
lap appy perfed, 22, no history, vapes
dilaudid point four at ten past, zofran, no more nausea
JP right side sanguineous maybe thirty
voided?
nope not yet, bladder scan two ten
ok bring him, mom's already up here asking`,
    ],
  ]),
  ...aboutPatients('sa-session', [
    [
      'therapy-grief',
      'hard',
      `T: You got quiet just now, «name:Marcus».
C: I was thinking about the garage.
T: Where you found him.
C: Yeah.
T: What's the number, zero to ten?
C: Seven. It was nine.
T: Stay with the tapping. Left, right.
C: It's like the light's the same but I'm, uh, further back.
T: Good. Are the nightmares still every night?
C: Three this week. The prazosin helps.`,
    ],
    [
      'couples',
      'hard',
      `so «name:will» what did you hear «name:summer» say
that i drink too much
no that's not it
okay what did you say «name:summer»
i said i'm scared when the keys jingle at two am because i'm listening to how they jingle
«name:will»
[long pause]
i started antabuse on monday i didn't tell her
you what
i wanted to have a week first`,
    ],
    [
      'intake-sud',
      'easy',
      `Counselor: State your name for the recording.
Client: «name:Travis Wade Bohannon».
Counselor: And last four of your social?
Client: «ssn:6281».
Counselor: When did you last use?
Client: Fent, this morning, like seven. Tranq in it probably, look at my arm.
Counselor: I see it. We'll get wound care to look. Ever been on methadone?
Client: Two years, at the clinic on Third. I did good. Then they took my take-homes.
Counselor: You staying somewhere?
Client: My truck. It's the gray Ranger, plate «vehicle:KTZ 4471», so nobody tows it.`,
    ],
    [
      'group',
      'medium',
      `Facilitator: Welcome back to cardiac rehab group. Who wants to begin? «name:Norm»?
«name:Norm»: Yeah, five weeks since my bypass. Walked a mile Sunday.
Facilitator: A mile! How'd the chest feel?
«name:Norm»: Like a zipper.
«name:Philomena»: Mine still clicks.
Facilitator: «name:Philomena», tell the nurse about the clicking before you get on the bike today, please.
«name:Philomena»: I told «name:Norm».
Facilitator: «name:Norm» is not a nurse.`,
    ],
    [
      'family-meeting',
      'medium',
      `Palliative: Thank you all for coming. Could everyone say who they are to «name:Mr. Mekonnen»?
I'm «name:Selam», the oldest.
«name:Dawit», his son.
I am the wife.
Palliative: What have the doctors told you?
«name:Dawit»: That the stroke is big. That he won't wake up.
«name:Selam»: One doctor said maybe. The young one.
Palliative: I'm sorry you heard two things. The swelling is pressing on the part that keeps him breathing. The machine does that now.
The wife: [Amharic]
«name:Selam»: She says he was singing on Saturday.`,
    ],
    [
      'speech-therapy',
      'hard',
      `okay «name:grandpa joe» that's what they call you right
[unintelligible] «name:joe»
what's this one
b- b- brush. no. broom
broom! what do you do with it
sw- sw- [pause] damn it
you got the first sound, that's huge. last week we didn't have that
since the stroke
since the stroke, yes. you hear that «name:nadine» he said since the stroke
i heard him`,
    ],
    [
      'genetic',
      'easy',
      `GC: So, «name:Ms. Rabinowitz», your result came back positive for the BRCA1 185delAG variant.
Pt: My grandmother. I knew it.
GC: That's «name:Ida», your father's mother?
Pt: Yes. Ovarian, at forty-nine.
GC: You're thirty-two. We'd start breast MRI now, every year.
Pt: And the ovaries?
GC: Between thirty-five and forty, when you're done having kids. Your sister «name:Dena» should be tested.
Pt: She'll say no.`,
    ],
    [
      'dental',
      'hard',
      `hi «name:trinh» any changes in your health
im pregnant
oh congratulations how far
eleven weeks
okay so no x-rays today, and the bleeding gums that's very common, calling numbers for the computer
upper right three two four, four three five bleeding, three three three
number thirty has a watch on it
are you taking anything
just the vitamin and unisom for throwing up`,
    ],
    [
      'social-work-discharge',
      'easy',
      `SW: Hi «name:Mr. Tafoya», I'm from case management. Is this still the right address, «address:418 County Road 9, Española 87532»?
Pt: Yes but there's no ramp.
SW: That's why I'm here. With the amputation you'll come home in a chair.
Pt: My nephew can build one. «name:Beto». He does framing.
SW: Can I call him?
Pt: «phone:505 555 0163». Not before noon.
SW: And the wound vac, home health will come Monday, Wednesday, Friday.`,
    ],
    [
      'wic',
      'medium',
      `W.I.C. appointment recording, counselor 3
okay mama what's baby's name
«name:Zy'Aire»
pretty. and he was born «date:january second»
yes
so his iron is nine point eight that's low. is he drinking a lot of cow's milk
bout five bottles
that's it, that's where the iron's going. let's get him down to two cups. and you, are you still nursing
just at night`,
    ],
    [
      'school-iep',
      'hard',
      `Okay, this is being recorded with parent consent. We're here for «name:Levi».
Mom: Hi everybody.
OT: He's tolerating the weighted vest, twenty minutes.
Psych: The ADOS came out in the autism range, and I want to go slow through what that means.
Mom: We figured. His uncle lines things up too.
Teacher: He bit a para on Wednesday when the fire drill went.
Nurse: And I have the risperidone order, but it says noon and his lunch is at eleven.
Mom: Eleven's fine, I'll call Dr. Amari.`,
    ],
    [
      'tumor-board',
      'medium',
      `chair: next case, who has «name:bjornstad»
fellow: i do. sixty-six, retired pilot, painless jaundice, had the stent at the outside hospital
radiology: so on the pancreas protocol you see it here, two point six, it's touching the SMV for about ninety degrees
surgery: that's borderline
onc: folfirinox for four then look again?
surgery: what's his CA 19-9
fellow: eleven hundred, but the bili was nine
chair: repeat it once he's decompressed. agreed? next`,
    ],
    [
      'lactation-line',
      'hard',
      `[Recording begins]
RN: Lactation line, Joy speaking.
Caller: Hi it's «name:Hadassah» again, sorry.
RN: Don't be sorry, sweetie. Is it the same side?
Caller: Yeah and now there's a red wedge and I've got chills.
RN: Temperature?
Caller: One oh two.
RN: That's mastitis. Keep emptying that breast and I'm paging the midwife for dicloxacillin. Still no allergies?
Caller: Just sulfa.
[Recording ends]`,
    ],
  ]),
  ...aboutNobody('sa-meeting', [
    [
      'quality-board',
      'medium',
      `Chair: Thank you, Dr. Osterhaus. Falls with injury?
CNO: Two point one per thousand patient days, target is one point eight.
Chair: And what is driving that?
CNO: Four South. Mostly toileting, mostly between four and six in the morning.
Trustee Baptiste: Are we rounding at that hour?
CNO: We are now. Deb Lindgren's team began on March 3rd.
Chair: Sepsis bundle?
CNO: Eighty-eight percent. The repeat lactate is where we lose it.`,
    ],
    [
      'staff-meeting-flu',
      'medium',
      `hi everybody , it's wayne from employee health .
so flu shots start october seventh in the cafeteria .
bring your badge . if you had guillain-barré ever , come see me first .
maria will be on nights for the night people .
[audience] do we have to ?
yes , carl , we have to . or the form and the mask .
okay . parking next . go ahead , hill .`,
    ],
    [
      'huddle-no-names',
      'hard',
      `alright huddle up it's six fifty
census is twenty eight with two holding
tonya you're charge, ben you're float, kiki you're training on epic so you don't count
new lasix drip policy is live, hourly outputs, no more eyeballing
glucometers have to be docked by eight, biomed is picking them up
fire drill sometime today act surprised
okay go get report`,
    ],
    [
      'school-council',
      'easy',
      `President: Item six, the nurse position at Franklin Elementary.
Member Ochoa: I'd like to know how many kids have an asthma plan.
Superintendent: District-wide, four hundred and twelve. Two hundred ten with epinephrine.
Member Ochoa: And one nurse for three buildings.
Superintendent: One point four.
Member Kettleman: Move to post the position by May 4th.
Member Ochoa: Second.
President: All in favor? Passes five to nothing.`,
    ],
    [
      'vendor-demo',
      'hard',
      `so i'm just gonna talk like a doctor here and you'll see it type , okay ?
[demo] hi , test patient . how are you feeling today ?
[demo] i am a test patient and my knee hurts .
and look , it puts the knee under hpi by itself .
[prospect] does it do spanish ?
it does , and tagalog in beta .
[prospect] what if the doctor mumbles ?
then you get mumbling , just formatted . [laughs] pricing's per seat .`,
    ],
    [
      'standup-ehr',
      'medium',
      `Ravi: yesterday I fixed the allergy banner, it wasn't refreshing after reconcile.
Joanna: I'm on the med list import, blocked by the FHIR sandbox.
Ravi: Is that the 502?
Joanna: Yeah. Also the date of birth field accepts the year 3024.
Tomás: That's mine. I'll validate it.
Joanna: Demo's Thursday at two, Dr. Whitlock wants to see discharge instructions print.
Ravi: They print. Sideways.`,
    ],
    [
      'pharmacy-committee',
      'hard',
      `Okay, P and T, we have quorum. Grace, you have apixaban?
Yes. Proposal is to make it preferred over rivaroxaban for A-fib and DVT.
Cost?
Down eleven percent with the contract.
Will, anything from cardiology?
We're fine, as long as the stroke people keep dabigatran for the ones who are already on it.
Nephrology?
Rose says use it down to fifteen.
Any opposed? So moved. Young, can you write the order set?`,
    ],
    [
      'union',
      'medium',
      `moderator: question from the floor, say your name and unit
hi i'm latrice coleman i'm a cna on six west
i want to know about ratios because on paper it's one to nine and in life it's one to fourteen
[applause]
with lifts that don't hold a charge
and then they ask why is there pressure injuries
moderator: thank you latrice. next
paul nguyen, respiratory. same thing but with vents`,
    ],
    [
      'budget',
      'easy',
      `CFO Hargrove: Infusion is over by two hundred forty thousand, that's entirely Keytruda.
CEO: Reimbursed?
CFO Hargrove: Ninety days behind. Radiology is under because the second MRI opened late.
CEO: When is it up?
CFO Hargrove: June 17.
Board member Sato: Is the ED contract signed?
CFO Hargrove: Yesterday, Mr. Sato, three years.`,
    ],
    [
      'tumor-board-admin',
      'hard',
      `chair: before cases, housekeeping. lindqvist is on leave till june, so breast goes through amari
fellow: pancreas stays with kessler?
chair: kessler does pancreas and liver, bile duct goes to surgery first
radiology: please send outside discs forty eight hours before, not in the doorway
chair: yes. and no case without a path number
onc: and lunch?
chair: lunch is sandwiches again`,
    ],
    [
      'parent-night',
      'easy',
      `Welcome everybody, I'm Nurse Abby, I'm at Garfield and at the middle school.
So, head lice. No, you don't have to shave anybody. [laughter]
We don't send kids home anymore for nits.
If your child has a seizure plan or a peanut plan, I need the doctor's signature before August 28th.
Not a screenshot. The real one.
The inhaler has to have the pharmacy label on the box.
Questions? Yes, in the back, sir.`,
    ],
    [
      'church-committee',
      'hard',
      `Deacon: Next is the health fair. Sister Ernestine has the blood pressure table.
Ernestine: I have the table, I don't have the cuffs.
Deacon: Brother Norm said the fire department will lend cuffs.
Ernestine: Big ones too?
Deacon: I'll ask. Pearl, you have diabetes?
Pearl: I have the diabetes booth, thank you, say it right.
[laughter]
Deacon: Pearl has the diabetes booth. Saturday, October 12, eight sharp.`,
    ],
  ]),
  ...aboutNobody('sa-lecture', [
    [
      'simulated-visit',
      'hard',
      `THIS IS A SIMULATED ENCOUNTER. The patient is played by an actor. No real person is described.
[doctor] hi , martha . how are you ?
[patient] i've been better , my chest hurts when i walk the dog .
[doctor] how long ?
[patient] two weeks .
[doctor] any shortness of breath ?
[patient] on the stairs .
[evaluator] pause . what did the student forget ? right , she didn't wash her hands .`,
    ],
    [
      'osce-station',
      'hard',
      `station four, standardized patient script, rehearsal recording
SP coordinator: so you're "Mrs. Jones", she's made up, she's fifty, you're an actor, you've got belly pain
actor: do I cry?
SP coordinator: only if they ask about the husband. he doesn't exist either but he left
actor: and the allergy?
SP coordinator: penicillin. rash. if they don't ask, don't give it
actor: and if they press here?
SP coordinator: wince. not oscar, just wince`,
    ],
    [
      'cardiology-lecture',
      'medium',
      `so today uh atrial fibrillation
how many of you have heard an irregularly irregular pulse, hands, okay
so virchow, rudolf virchow, gave us the triad, stasis, injury, hypercoagulability
the left atrial appendage is a little pocket, blood sits in there, makes a clot
so chads-vasc, one point for female, two for seventy five and up
if you're two or more, you anticoagulate
this is on the exam, write it down
slide please`,
    ],
    [
      'interpreter-training',
      'medium',
      `Trainer: I'll be the doctor, Hodan you're the interpreter, Luis you're pretending to be the patient.
Trainer: "Sir, do you take your insulin?"
Hodan: [interprets]
Luis: "Only when I feel sweet."
Hodan: He says he...
Trainer: Stop. First person. Not "he says."
Hodan: "Only when I feel sweet."
Trainer: And don't explain what sweet means. Let the doctor ask.`,
    ],
    [
      'nursing-school',
      'easy',
      `okay class open to chapter nineteen wound vacs
who can tell me what you do when the seal leaks, brianna
patch it with drape
patch it. and if it's off more than two hours
take the foam out and do wet to moist
good. count your foam going in, count it coming out, because foam left in a wound is a lawsuit
quiz friday. clinicals on monday are at st. brigid's, be there at six fifteen in whites`,
    ],
    [
      'case-webinar',
      'hard',
      `Moderator: We're back. Dr. Feld, walk us through a typical story.
Feld: So take a middle-aged man, no one in particular, who gets more tired every winter.
Moderator: TSH?
Feld: Normal. That's the trap. He has sleep apnea.
Moderator: So what should the family doctor do?
Feld: Ask the bed partner. It's free.
Moderator: Chat question from Anjali in Tucson, does the STOP-BANG work in women?
Feld: Less well, Anjali.`,
    ],
    [
      'dictation-tutorial',
      'hard',
      `welcome to speech basics lesson two
say patient name then pause
say comma and you get a comma, say the word comma and you get the word
now try with me: chief complaint colon knee pain period new paragraph
if it types "need pain" say scratch that
to jump to a blank say next field
say date of birth and it'll stop at the brackets for you
don't practice with a real chart, use the training one`,
    ],
    [
      'history-lecture',
      'medium',
      `So Semmelweis is standing there in Vienna, eighteen forty-seven, and women are dying of childbed fever in clinic one and not in clinic two.
And his friend Kolletschka gets cut during an autopsy and dies of, what looks like, the same thing.
And there it is. It's the hands.
They hated him for it.
He dies in an asylum, of an infected wound, which you could not make up.
For next week read Gawande, pages thirty to fifty.`,
    ],
    [
      'cpr-class',
      'easy',
      `Instructor: Annie, Annie, are you okay? Shake and shout. She's rubber, you can shake her.
Student: She's not breathing.
Instructor: You, in the red shirt, call 911. You, get the AED.
Student: Thirty and two?
Instructor: Thirty and two. Harder. Two inches. If it clicks, that's the mannequin, it's supposed to click.
Student: My wrists.
Instructor: Lock your elbows, Denise. Stayin' Alive, everybody.`,
    ],
    [
      'residency-noon',
      'hard',
      `okay noon conference , it's hyponatremia , sorry .
[resident] is there pizza ?
there's pizza . so sodium of one eighteen , seizing , what do you give ? patel .
[resident] hypertonic , a hundred and fifty bolus .
good . hill , how fast can i go ?
[resident] eight in twenty-four hours .
and if i overshoot ?
[resident] d five w and ddavp .
good . see , you don't need me .`,
    ],
    [
      'anatomy',
      'medium',
      `so this is the donor's brachial plexus on table two, we don't know who they were and we say thank you
robert taylor drinks cold beer, roots trunks divisions cords branches
if you cut here, what do you lose, mei
wrist extension?
wrist drop, radial nerve, saturday night palsy
and up here, erb's palsy, that's the waiter's tip
klumpke is the other end
don't cut the median, somebody always cuts the median`,
    ],
  ]),
  ...aboutNobody('sa-phone', [
    [
      'airline',
      'easy',
      `Agent: Thank you for calling, this is Marcus. Confirmation code?
Caller: R as in Romeo, 7, K, Q, 2, L.
Agent: And the name?
Caller: Yesenia Blum, two passengers.
Agent: I see you on the 6:40 to Denver, December 2nd.
Caller: I need the later one.
Agent: There's a hundred and forty dollar difference.
Caller: [sighs] Fine. Same card.`,
    ],
    [
      'it-helpdesk',
      'hard',
      `help desk this is josh
hi this is nurse manager okafor on five west my badge won't tap in
okay what's it do
it says user not found and i was found yesterday
[typing] did you change your name
i got married does it matter
yeah it killed your old login. extension?
4471. i've got three nurses who can't pull meds because i can't approve them
okay i'm linking it. try now
oh thank god`,
    ],
    [
      'mattress-shop',
      'easy',
      `Thank you for calling Dreamwell, how are you today, Mr. Long?
That bed you people sold me squeaks like a gate.
I'm sorry, sir. Which model?
The Orthopedic Elite. It's got no orthopedic in it.
Order number?
558-2091.
You're inside the hundred nights, so we can exchange for the firm.
Do you pick up?
Between one and five on Thursday.`,
    ],
    [
      'pet-store',
      'easy',
      `hi you've reached paws and claws this is jen
hi do you carry the grain free salmon the thirty pound
we do it's sixty four ninety nine
and flea stuff
for how big a dog
like a pony [laughs] one ten
the extra large box then, it's behind the counter
can you put one back for cordova
c-o-r-d-o-v-a, till six`,
    ],
    [
      '911-tree',
      'easy',
      `DISPATCH: 911, what's the address of your emergency?
CALLER: I'm on Tamarack Lane, there's a tree down on the wires.
DISPATCH: Is anyone hurt?
CALLER: No, nobody's hurt. It's sparking though.
DISPATCH: Stay at least thirty feet away. Is the road blocked?
CALLER: All of it.
DISPATCH: Okay, fire and the power company are on the way. What's your name?
CALLER: Gil. I'm the one with the flashlight.`,
    ],
    [
      'lab-supply-call',
      'hard',
      `customer care for Northfield Diagnostics this is Priya
hi it's Manny in the lab at Mercy, we got the wrong troponin cartridges
account number please
00934471
and the lot?
H24-118. these are for the old analyzer
I see it, you were sent the i-series. I can overnight forty
do we send the cold ones back or toss
toss and send a picture`,
    ],
    [
      'drug-rep-voicemail',
      'medium',
      `Voicemail transcription (low confidence)
"Hi this is Delphine with Corvant Therapeutics for Dr Lowell's office manager
um just confirming lunch on Tuesday the fourteenth for twelve people I have two gluten free
I will bring the new dosing cards for the thyroid product and the samples cabinet form
my number is three oh five five five five oh one nine two
thanks so much bye"
0:31`,
    ],
    [
      'hotel',
      'easy',
      `front desk this is angelo
hey room two fourteen my a c is dripping
i'm sorry mister featherston i can move you
to what
three oh nine it's a king it has a view
of what
the hospital but the nice side
[laughs] okay
i'll send someone for the bags`,
    ],
    [
      'insurance-sales',
      'easy',
      `Hi, this call may be recorded. My name is Trevor with SilverPath Benefits.
Do not hang up, you may qualify for a dental and vision allowance at no cost to you.
Press one if you have Medicare Part A and Part B.
Press two to be removed.
If you are helping someone else, say helper.
I'm sorry, I did not understand. Say helper.
Goodbye.`,
    ],
    [
      'clinic-phone-tree',
      'easy',
      `Thank you for calling Lakeview Gastroenterology.
If this is a medical emergency, hang up and dial 911.
For colonoscopy prep instructions, press one.
For refills, have your date of birth and pharmacy ready and press two.
For Dr. Pettibone's nurse, press three.
To reschedule, press four.
Para español, oprima el ocho.`,
    ],
    [
      'car-rental',
      'hard',
      `Speaker 1: Okay so the patient, sorry, I used to work at a hospital, the customer's name?
Speaker 2: [laughs] Wrobel, Tomasz.
Speaker 1: License and a card. You wanted the compact?
Speaker 2: Yes, but it smells like a compact.
Speaker 1: I can put you in the Rogue for nine more a day.
Speaker 2: Do it. Is there a shuttle?
Speaker 1: Every twelve minutes, door B.`,
    ],
    [
      'pharmacy-ordering',
      'easy',
      `Wholesaler: Order line, account?
Pharmacy: 44120, Pulaski Drug, this is Manny.
Wholesaler: Go ahead, Manny.
Pharmacy: Six bottles amoxicillin 400 per 5, two boxes Ozempic if you've got any, no?
Wholesaler: No Ozempic till the 20th.
Pharmacy: Figures. Methotrexate two point five, one hundred count, two.
Wholesaler: Got it. Truck comes at six.`,
    ],
  ]),
  ...aboutNobody('sa-broadcast', [
    [
      'podcast-doctor',
      'hard',
      `[host] hi , wayne . how are you ?
[guest] i'm good , thanks for having me on .
[host] so you wrote a book about sleep , and you're a pulmonologist .
[guest] i am , twenty two years .
[host] okay , what's the one thing everybody gets wrong about snoring ?
[guest] that it's funny .
[host] [laughs] so when should somebody get a sleep study ?
[guest] if they're tired at noon and the spouse is on the couch .`,
    ],
    [
      'radio-news',
      'medium',
      `It's seven o'clock, I'm Carla Mendes.
The county reports nineteen new cases of measles, most of them in children under five.
Health officer Dr. Ben Achterberg says two schools will close through Friday.
ACHTERBERG: "If you were born after 1957 and you are not sure, get the shot."
A walk-in clinic opens at the fairgrounds on Saturday, April 12, from nine to four.
In sports, the Hawks fall in overtime.`,
    ],
    [
      'ballgame',
      'easy',
      `two and two to Pacheco, he fouls it off
Ernie, that's nine pitches
he's making him work, bases loaded here in the bottom of the eighth
Trujillo leads off third, he's dancing
the pitch, swung on, deep left, back goes Hargis, at the wall, GONE
oh my, a grand slam, and this place needs a cardiologist
eight to five, and they've got a pulse`,
    ],
    [
      'cooking-show',
      'easy',
      `hi everybody welcome back it's grace in the kitchen
so today we're doing the low sodium gumbo because you all asked
now okra is good for your sugar my grandmother always said, i am not a doctor
two tablespoons of oil, that's your roux, don't walk away from it
stir stir stir
while that's going let me thank our sponsor
okay look at that color`,
    ],
    [
      'audiobook',
      'hard',
      `Chapter four, read by Simon Ashe.
"How is she, Doctor?" said Mr. Pemberley, rising.
"Your wife has the fever, sir, and I have bled her twice."
"And the child?"
"The child will live." The doctor set down his black bag, which smelled of camphor.
From above came the voice of Clara, singing.
"Then why," said Mr. Pemberley, "does she sing?"
End of side one.`,
    ],
    [
      'radio-drama',
      'hard',
      `SOUND: HEART MONITOR, RAIN
DR. STEELE: Nurse Valentine, ten of morphine.
NURSE VALENTINE: Doctor, that's Johnny. That's your brother.
DR. STEELE: I know who it is! Scalpel.
MUSIC: STING
ANNOUNCER: Will Johnny live? Tune in tomorrow for Hearts of Mercy, brought to you by Glo-White Flakes.
(All characters are fictional.)`,
    ],
    [
      'health-segment',
      'easy',
      `Anchor: Shingles. Ouch. Dr. Amina Farah is here from County General.
Farah: Good morning.
Anchor: So who needs the vaccine?
Farah: Everyone fifty and over. Two doses, two to six months apart.
Anchor: I'm asking for a friend. [laughter]
Farah: Tell your friend the arm is sore for a day.
Anchor: Does it matter if you had chickenpox?
Farah: You did. Everybody did. Just get it.`,
    ],
    [
      'science-podcast',
      'medium',
      `NARRATOR: In a freezer in Bergen there are eleven thousand tubes of blood.
DR. HAUGE: They're from blood donors, nineteen seventy-two to eighty-four.
NARRATOR: Nobody knows who they were.
DR. HAUGE: No, the key was burned. We know men, women, the decade.
NARRATOR: And in one of forty she found antibodies that should not have been there.
DR. HAUGE: I thought I had mixed the tubes.
NARRATOR: Back after this.`,
    ],
    [
      'vet-call-in',
      'easy',
      `Host: Line two, Skeeter in Mobile, go ahead, you're on Ask the Vet.
Caller: Yeah my beagle's scooting.
Host: On the carpet?
Caller: On my wife's carpet.
Vet: That's anal glands, nine times out of ten.
Caller: Can I do it myself?
Vet: You can do it once. [laughter] How old's the dog?
Caller: Seven. Name's Doctor.`,
    ],
    [
      'weather',
      'easy',
      `Good evening, I'm Summer Hill with your Storm Team nine.
Heat advisory for Pima and Pinal through Thursday.
Heat stroke is real, folks: confusion, hot dry skin, call 911.
Check on older neighbors, fill the dog's bowl.
High tomorrow one hundred thirteen.
Pollen is high, mold low, so keep the antihistamine by the coffee.
Back to you, Will.`,
    ],
    [
      'museum-tour',
      'medium',
      `stop seven, the iron lung
this is an emerson, built in nineteen thirty one, you can hear it breathe if you press the green button
during the polio summers a ward could hold thirty of these
the mirror over the head let people see the door
drinker and shaw built the first one with two vacuum cleaner motors
please don't climb inside
continue to stop eight, the leech jars`,
    ],
  ]),
  ...aboutNobody('sa-room', [
    [
      'contract-trial',
      'hard',
      `THE COURT: Call your next.
MR. DELACROIX: Plaintiff calls Dr. Evelyn Roth.
Q. Doctor, what is your position at Harbor Imaging?
A. I'm the managing partner.
Q. Did you sign Exhibit 14, the lease for the MRI scanner?
A. On October 3rd, 2019.
Q. And did the scanner ever reach 1.5 tesla?
A. It did not. It had a helium leak.
MS. PARK: Objection, foundation.
THE COURT: Overruled.`,
    ],
    [
      'job-interview',
      'medium',
      `Interviewer: So, Leilani, tell me about a hard shift.
Candidate: It was a code during a power outage.
Interviewer: Wow. What was your role?
Candidate: I was recorder, so I had a flashlight in my teeth.
Interviewer: Are you comfortable with drips?
Candidate: Levo, vaso, propofol, insulin, yes. Not balloon pumps.
Interviewer: And could you start on January 13?
Candidate: I'd have to give four weeks.`,
    ],
    [
      'exit-interview',
      'medium',
      `HR: This is voluntary. Why are you leaving us, Josh?
Josh: Better schedule. And the parking.
HR: The parking comes up a lot.
Josh: I walked eleven minutes in scrubs in February.
HR: What would you say to your manager?
Josh: Hire two techs. We're drawing labs, transporting, and answering phones.
HR: Would you come back?
Josh: If there's a garage.`,
    ],
    [
      'orientation',
      'medium',
      `welcome to new hire orientation my name is tasha i do hipaa and donuts
so what's wrong with this, i say in the elevator, "the lady in four eleven is on mitts"
[new hire] you said the room
i said the room. and if i don't say the room
[new hire] still don't talk in the elevator
thank you. give that man a donut
okay page six, sign, date, print your name so a human can read it`,
    ],
    [
      'mock-code-debrief',
      'hard',
      `facilitator: okay end of drill, everybody breathe, the mannequin is fine, he's back on the shelf
facilitator: time to first shock?
recorder: two minutes fifty
facilitator: goal's two. what got in the way, demetrius?
demetrius: pads were expired so i went to the other cart
facilitator: good catch. epi?
recorder: four minutes, then eight
facilitator: and who was talking to the family?
all: nobody
facilitator: nobody. so next drill, jocelyn's the family`,
    ],
    [
      'device-rep-or',
      'hard',
      `so this is your new bed guys, i'm fidel from the company
you hear that hum, that's the turn assist
press here, left thirty degrees, press here, flat, this is your CPR
it weighs, so zero it with the linens on
[nurse] does the alarm go to our phones
zone two and three do
[nurse] what about low air loss for the wound folks
blue hose. comes separate. don't lose it, they're nine hundred bucks`,
    ],
    [
      'drill-handoff-training',
      'hard',
      `TRAINING ROLE PLAY – INVENTED PATIENT "ZZTEST, BANANA"
Off: This is bed 99, Banana, a hundred and one years old, allergic to everything.
On: [laughing] Code status?
Off: Peel on sight.
Educator: Okay. What did she do right?
New grad: Bed, name, allergies.
Educator: What did she leave out?
New grad: Drips, lines, last pain med.
Educator: Again, with the ISBAR card.`,
    ],
    [
      'story-time',
      'easy',
      `okay friends criss cross applesauce
"teddy bear had a tummy ache so he went to see doctor owl"
what do we think doctor owl said
[child] no more honey!
"no more honey for three days, said doctor owl, and a spoon of peppermint"
and did teddy listen
[children] nooo
turn the page, let's see what happened to teddy`,
    ],
    [
      'gym',
      'easy',
      `all right five six seven eight welcome to chair yoga with philomena
roll those shoulders, don't crunch the neck
if it hurts don't do it if it's spicy that's fine
inhale arms up, exhale, sit tall like somebody's taking your blood pressure
norm turn your mic off we can hear your parrot
and ankles, point, flex
beautiful, water break`,
    ],
    [
      'deposition-prep',
      'hard',
      `okay so when they ask what does a wound nurse do, you say what
i assess and stage pressure injuries and teach
good. don't say "treat," the doctor treats. they'll ask about policy
policy 4.12, turning every two hours
who wrote it
i did, with denise, in twenty nineteen
and if they hand you any chart
i say i'd have to review it with counsel
perfect, that's all this is tomorrow, background and policies`,
    ],
    [
      'town-hall',
      'easy',
      `Mayor: Two minutes each. Mr. Quist?
Quist: Bart Quist, Ward 3. The ambulance takes nineteen minutes to get to Ward 3. I timed it, with the chief's log.
Mayor: Chief?
Chief: He's right. We have one rig after midnight.
Quist: So nobody have a heart attack after midnight.
[laughter]
Mayor: The levy is on the ballot November 5th.`,
    ],
    [
      'estimate-mechanic',
      'easy',
      `hey mister tafoya it's ray at the shop
so we did the diagnostic, she's got a bad compressor and the heart of the thing is the belt
belt's original so that's a hundred forty thousand miles
brake lines are clogged like an artery i'm not gonna lie
eleven eighty out the door
call me before four and i can get her in surgery today
it's the ranger, gray, right`,
    ],
    [
      'speech-test',
      'easy',
      `microphone check. one two. this is a test of the dictation system.
patient name test test. date of birth zero zero zero zero.
the quick brown fox presents with chest pain radiating to the lazy dog.
hypertension. hypotension. hyper. hypo. did it hear that.
dysphagia, dysphasia. ileum, ilium.
ok accuracy ninety-eight percent, calibration complete.`,
    ],
    [
      'board-quality-long',
      'hard',
      `[chair] good morning , everybody . dr. wisniewska , you have the quality report ?
[wisniewska] good morning . yes . page eleven .
[chair] go ahead .
[wisniewska] readmissions for heart failure are at seventeen percent , down from twenty one .
[member] what did that ?
[wisniewska] the pharmacist calls on day three . that's renata's idea , i can't take it .
[member] how many calls ?
[wisniewska] nine hundred in the quarter .
[chair] and mortality ?
[wisniewska] observed to expected is point nine two .
[member] is that good ?
[wisniewska] under one is good , mr. hatcher .
[chair] what worries you ?
[wisniewska] c. diff . we had fourteen , we expected eight .
[member] hand washing ?
[wisniewska] partly . partly testing too much . we culture people who are on laxatives .
[chair] what do you need from us ?
[wisniewska] two things . the u v robot , and patience .
[member] how much is the robot ?
[wisniewska] ninety thousand .
[chair] patience is cheaper . motion to receive the report ?
[member] so moved .`,
    ],
    [
      'grand-rounds-qa',
      'medium',
      `Moderator: Please go to the microphone.
Q: Sang Pyo, nephrology. Lovely talk. Did you exclude dialysis?
Speaker: We did, EGFR under fifteen was out.
Q: Because those are exactly the ones I'm called about.
Speaker: I know. The next trial.
Moderator: One more. Dr. Haidari?
Q: Did diarrhea drive the dropouts?
Speaker: In the high dose arm, nine percent against two.`,
    ],
  ]),
  ...aboutPatients('sa-long', [
    [
      'back-and-kidney',
      'hard',
      `[doctor] hey , «name:orson» . what happened to you ?
[patient] i was moving the deep freeze .
[doctor] by yourself ?
[patient] well , my brother-in-law was supervising .
[doctor] uh-huh . and where's it hurt ?
[patient] right here , low , on the right side .
[doctor] does it go down the leg ?
[patient] a little zinger to the calf .
[doctor] any trouble with the bathroom ? numbness when you wipe ?
[patient] no , sir .
[doctor] okay . and you only have the one kidney , correct ?
[patient] yeah , gave the other to «name:denny» .
[doctor] how's he doing ?
[patient] meaner than ever .
[doctor] [laughs] alright . so no ibuprofen , no aleve , you know that ?
[patient] i might've had some .
[doctor] how much is some ?
[patient] since thursday .
[doctor] okay . so we'll check a creatinine today . let me see you stand on your toes . heels . lie back . straight leg raise is positive at forty degrees on the right .
[patient] ow .
[doctor] yep . reflexes are symmetric . so this is a lumbar strain with some sciatica . i'll give you a medrol dose pack and flexeril at night .
[patient] can i work ?
[doctor] no freezers .`,
    ],
    [
      'cardiology-device-intro',
      'easy',
      `[doctor] next patient is «name:fa'asao tuiasosopo» , date of birth «date:ten thirty one sixty two» , m r n «mrn:7 7 1 0 3 5» .
[doctor] he is a sixty one year old male with ischemic cardiomyopathy , e f of twenty five percent , status post c a b g in twenty seventeen , here for device check .
[doctor] talofa , sir .
[patient] talofa , doctor .
[doctor] i hear the defibrillator went off .
[patient] at church . in the choir . i thought «name:sione» kicked me .
[doctor] were you dizzy first ?
[patient] no . hot .
[doctor] okay . we interrogated it , it's the medtronic , serial «device:PXT 409 221 H» , and you had a real v t at two ten .
[patient] so it saved me .
[doctor] it did its job . did you miss any pills ?
[patient] the amiodarone , it turned me blue .
[doctor] who told you to stop ?
[patient] my mirror .
[doctor] fair enough . i want to talk about an ablation .
[patient] burning ?
[doctor] burning , yes , the small spot where this starts . they go through the leg .
[patient] when ?
[doctor] i have «date:may twentieth» .
[patient] my daughter graduates on «date:the eighteenth of may» . okay .
[doctor] congratulations . no driving until then .`,
    ],
    [
      '911-birth',
      'medium',
      `[03:12:44] 911, where is your emergency?
[03:12:46] «address:77 Quarry Hollow Road, the blue trailer», she's having the baby
[03:12:50] okay is this her first
[03:12:52] no third
[03:12:53] can you see the head
[03:12:55] yes yes oh my god
[03:12:58] what's her name hon
[03:13:00] «name:Shawnelle»
[03:13:01] put your palm on the head gently, don't push back, just slow it
[03:13:09] it's out the head's out there's a cord
[03:13:12] is it around the neck
[03:13:13] yes
[03:13:14] hook your finger under and slip it over the head like a necklace
[03:13:22] okay okay it's off
[03:13:25] tell «name:Shawnelle» to push on the next one
[03:13:40] [crying infant]
[03:13:43] it's a girl! she's purple
[03:13:46] dry her, rub her back, skin to skin on mom's chest
[03:13:58] she's pinking up
[03:14:01] is there a lot of bleeding
[03:14:03] kind of a lot
[03:14:05] rub the belly firm below the button, medics are at your gate`,
    ],
    [
      'intake-interview-bariatric',
      'medium',
      `INTERVIEWER: This is the psychological clearance for «name:Ms. Guadalupe Arriaga-Finch».
MS. A: «name:Lupe»'s fine.
INTERVIEWER: How long have you been thinking about the sleeve?
MS. A: Since my sleep study. I stop breathing sixty times an hour.
INTERVIEWER: What have you tried?
MS. A: Everything. Phen-phen, shakes, the cabbage. Wegovy till they quit paying.
INTERVIEWER: Any bingeing? Vomiting?
MS. A: In college. Not since «name:Rory» was born.
INTERVIEWER: Depression?
MS. A: After my dad. I took Wellbutrin for a year.
INTERVIEWER: Who will help you the first two weeks?
MS. A: My wife. She already bought the little cups.
INTERVIEWER: What would make you feel this failed?
MS. A: If I can't get on the floor with my kid.
INTERVIEWER: Is alcohol part of your week?
MS. A: Sundays. Micheladas.
INTERVIEWER: You know it hits harder after.
MS. A: They told us in the class.`,
    ],
    [
      'stroke-clinic-lower',
      'hard',
      `hello ma'am my name is doctor reyes i'm the stroke doctor
hello
and this is your husband
forty one years god help him
[laughter] okay tell me about that morning
i was doing «name:ama»'s braids my granddaughter and the comb just fell
which hand
this one
and speech
i said comb but it came out like cone cup i don't know
and you sir you called
i called the ambulance right off she was fussing not to
good man so they gave you the clot buster
they did and by lunch i was telling them how to make the bed
okay so i'm looking at your monitor and it caught a fib twice
what's that
the top of the heart shivers that's where the clot came from so we change the aspirin to eliquis
«name:efua» are you listening says the husband
i'm listening
and no more goody's powders
now you're taking everything`,
    ],
    [
      'pharmacy-counsel',
      'medium',
      `Pharmacist: Hi, picking up for?
Woman: «name:Bao Nguyen-Carter». He's my son.
Pharmacist: Birthday?
Woman: «date:Eight, nineteen, twenty-seventeen».
Pharmacist: Okay, there's the Augmentin and the drops. Has he had amoxicillin before?
Woman: Yes, last winter, fine.
Pharmacist: And is this for the ear?
Woman: Both ears. The right one popped, there's goo.
Pharmacist: So give this with food, shake it, keep it in the fridge. Seven and a half mls.
Woman: He'll spit it.
Pharmacist: I can flavor it. Grape, bubble gum, watermelon.
Woman: «name:Bao», which?
Child: Watermelon!
Pharmacist: Good choice, sir. If he gets a rash, stop and call us.`,
    ],
    [
      'trach-home-nurse',
      'hard',
      `n: morning sunshine
m: he had a rough one, i suctioned every hour
n: what color
m: green. and it stinks
n: ok «name:manny» let me listen to you. coarse on the right. temp's one hundred point six
m: should i call pulm
n: i'll call. did he get his tobi
m: both. vest twice
n: g-tube site?
m: a little pink. the granulation came back
n: ok. sat's ninety one on two, he's usually ninety six on one. I'd rather he be seen
m: «name:manuelito» you wanna ride in the big van
n: he's blinking yes`,
    ],
    [
      'renal-transplant-call',
      'medium',
      `COORDINATOR: Is this «name:Mrs. Szymanski»? It's Lori at transplant.
PATIENT: Oh my God. Is it?
COORDINATOR: It's an offer. Don't pack the car yet. Have you been sick? Fever, cold, antibiotics?
PATIENT: No. Nothing.
COORDINATOR: When did you last dialyze?
PATIENT: I'm on the cycler now, I'm in bed.
COORDINATOR: Okay. Nothing to eat or drink from this minute. What are you weighing?
PATIENT: Sixty-one.
COORDINATOR: It's a forty-year-old donor, good kidney, not high risk. Do you accept?
PATIENT: «name:Zbyszek»! Wake up! Yes. Yes, I accept.
COORDINATOR: Be at the east entrance by four. Bring your binder.`,
    ],
    [
      'corrections-sick-call',
      'medium',
      `(recorded on unit tablet, sick call)
RN: «name:Maldonado», step up. Number?
IM: «account:R-55190».
RN: What's going on?
IM: My tooth, miss. My whole face.
RN: Open. Yeah, that's an abscess. Can you swallow?
IM: Hurts.
RN: You're diabetic, right?
IM: Seventy thirty, morning and night.
RN: Sugar's three eighty. You're coming with me, you're not waiting for dental.`,
    ],
  ]),
];

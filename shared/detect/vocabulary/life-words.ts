/**
 * Words of work and life by class, lower case, one word each, written down by hand. A word may stand in several classes. Plurals and verb forms that only add an
 * ending, and drugs and diseases that their ending gives away, stay out: `classesOf` knows them by their base.
 */
export const lifeWords = {
  kin: `abuela abuelo ate aunt auntie ba bo boyfriend brother brother's brothers caregiver child child's children cousin dad dad's daughter
    daughter-in-law daughters dtr em ex family father foster frau friend girlfriend granddaughter grandma grandmother grandpa grandson
    guardian hcpoa hija household husband kid kids kind landlord mama mamá mom mom's mother mother's mother-in-law nana neighbor neighbour
    nephew niece pa papa parent partner poa relative roommate sister sister's son son's sons spouse tia twin twins uncle wife`,
  title: `abuela abuelo ate aunt auntie baby bay bb ben boy brother client cousin dad dear decedent don estate father frau gentleman girl
    grandma grandpa hr infant lady little ma'am mama miss mister mom mother mr mrs ms nana newborn old papa patient poor pop pops pt pts
    resident san sig sir sister sr sra sweet tia tiny uncle young`,
  role: `adjuster admin agency agent aide aides allergist anesthesia applicant assistant associate attending attorney author ba biomed bishop
    bs bsn candidate capt captain cardiologist ccs ceo cfo chair chaplain charge chief clerk clinician cm cna cno coach coder col
    colleague colonel consult consultant cook coordinator counsel counselor courier cpc crna custodian dc dds deacon dean dentist deputy
    dev dietary dietitian director doc docs doctor doctor's doula dr driver drs dvm educator employee employees emt evs examiner executive
    facc facilitator faculty father fellow firefighter float fnp foreman gen general guard hha hospitalist hygienist ic imam instructor
    intern interns interpreter ip judge lcsw lead leader leads locum lpn lt major manager md mds medic mgr midwife moderator mph msn msw
    navigator nephrologist notary np nurse nurse's nurses officer operator orientee ot owner pa pa-c pas pathologist pcp pct pharmacist
    pharmd phd phlebotomist physician porter practitioner preceptor prescriber presenter president priest prof professor provider psych
    psychologist pt pta rabbi rd receptionist recruiter rep representative resident residents rev reverend reviewer rma rn rns rrt rt
    scheduler scribe secretary security sgt sheriff sister sitter slp speaker specialist staff student sup supervisor surgeon surgeons sw
    teacher tech technician techs therapist trainee traveler vendor volunteer vp`,
  desk: `account acct active address adm admission admissions admit aetna appeal appointment appt apt attachment auth authorization authorize
    balance bcbs beneficiary benefit benefits bill billed billing bills callback cancel cancelled cb cell cert certification charge
    charity chart check-in chip cigna claim claimant claims coding collections comp confirm confirmation confirmed consent consented
    consents contact copay coverage covered cpt csn cx deductible denial denied deny disability discharge dispo dme dob dobs dos drg
    effective eligibility employer encounter eob epo est expired fax faxed faxes fmla follow-up form forms group guarantor hipaa hsa
    humana icd id identifier ids inbox inpatient ins insurance insured intake invoice label labels language liability ltc medicaid medical
    medicare member modifier molina moon mrn mrns mva necessity no-show np npi obs observation order oscar outpatient pa packet pas payer
    payment phi phone plan plans poa polst portal pos ppo preferred premium prescription primary privacy proxy queue race recall recert
    record records ref refer referral referred referring refill refills refund register registration relationship release released
    reminder reminders req request requested reschedule ride rides rx scan scanned sched schedule scheduled scheduling secondary sign
    signature signed signs sliding snf specimen sponsor spouse ssn statement statements status sticker subpoena subscriber telehealth
    termed transfer transport triage um upload va verified verify video visit visits vm voicemail walk-in wc wristband`,
  work: `absence agenda anniversary applicant application audit backorder badge beneficiary benefits bid binder birthday board box boxes break
    breakfast breaks cafeteria cake calendar candidate capital case cases census certification chair chairs class clock cme colleague
    committee competency compliance conference congratulations contract council cover coverage credentialing cv cvs daisy days department
    dept desk differential director downtime draft drill drive email employee employees employer enrollment eval evals evaluation evenings
    executive facilities feedback float flyer fte garage go-live goal goals grievance handout hire hires holiday hourly hr huddle id
    interview invoice key keys landlord laundry lease leave license linen loa locker lot lunch maintenance management meeting memo mileage
    minutes module mtg nights notice office on-call operations order ordering orientation orientee ot overtime par parking party pilot pip
    pizza po policy pos poster potluck printer process purchase quiz quote raise ratio recap receipt renewal reorder resume retention
    retired retirement review roster rounding rounds rsvp schedule scheduling scope scrubs security shared shift ship shipped shower sick
    slide staffing staples stock supervisor supplies supply survey swap swapped swaps target task team teams termination timeline todo
    toner trained training transfer travel union unit units upgrade vacation vending vendor volunteer warning weekend whiteboard zoom`,
  rule: `abnormal act addendum adherence administration adult adults after all allowed always answer answers any anybody anyone appendix apply
    approval approved approver assess assessment attach attachment avoid background before benefit benefits blank brochure bundle can
    cannot causes cfr check children choose circle clean code codes common competency complete compliance complications confidential
    consent consider contraindicated correct criteria daily date default describe diagnosis direct document documentation dosage dose
    doses dosing dry during each education effective eg either elderly employees enter equipment escalate evaluate every example except
    exception excluded exclusion exhibit explain false field figure fill follow following follows geriatric gloves goal goals gown
    guideline guidelines handout hourly hypersensitivity if include included including indication infants initial insert instruction
    intended interaction key label lactation law learn licensed limited list lot mandatory mark mask max may means min minimum module
    monitor monitoring monthly must na name neither never normal note notes notify objective often optional otherwise outcome overdose
    paragraph pathway patients pediatric per perform persons place policy possible pregnancy pregnant prevention print printed prior
    privacy procedure protocol purpose question quiz range reaction reassess recommend recommendation reference remember reminder remove
    renal report required reviewed revised revision rinse risk risks routine sample scope section select shall should sign signature
    someone staff standard step steps store submit summary supplies symptoms table target teach technique template threshold tip tips
    title trained treatment true type unless until usually verify version violation warning wash wear weekly when whether will within
    witness would write`,
  science: `accuracy aim appendix approval approved arm arms auc author background baseline beta cell cells ci cite cohort comparison conclusion
    conference confidence control controlled controls correspondence criteria culture data difference discussion doi effect eligibility
    enrollment estimate et ethics evidence exclusion fda figure follow-up gene genome grant guideline hr incident increase independent
    informed inhibitor interval irb journal keynote lab labs lancet linear mean means median medline missing mode model models monitoring
    mortality nct normal null objective observed outcome pathway pcr percent percentile phase placebo poster posterior posters power
    primary prior protein purpose questionnaire rate rates ratio rct recall reduction reference registry relative reported research
    respondent result review reviewer risk rr sample scale score sd se secondary studies study subject submitted suggest survival table
    trend trial trials validation variant versus vs weighted`,
  fame: `actor administration anniversary announced author band bands bill book born buried cabinet candidate cast ceo champion crown died
    director discovery duke episode essay executive film films general golden history host interview invented jury king lady lord mayor
    museum navy news novel oscar policy president press primary prime representative season secretary senator single source star stars
    statement summit temple trial tv vote war`,
  story: `act agent captain chapter characters crew curtain cut dawn destiny diary doorway echo ext fiction fictional finally hallway heartbeat
    int king laughed laughing memory midnight novel once robot scene script shadow shield ship silence spell stage victim window`,
  machine: `access account acl admin adt ai app application array auth backup batch battery body break build built callback case catch caught cd
    cert certificate change char ci class clear cleared client closed cloud cluster code codes column const continue coverage crash create
    critical def delete denied dev device dock double downtime driver drop ehr else environment epic error excel exception expected export
    extension fail failed failure false fhir file final finally fix fixed flag float fn found freeze frozen function hang hash having
    helpdesk hl host http https hung id ids import inc incident include index info insert int interface ip ipv iso job jobs join key keys
    lan laptop leak left let limit list locked log login logs loop mac macro main map md memory merge missing mock model monitor msh
    network nodes none null obr obx online oru overflow pacs pass password patch patches path pc permission pid pip pod port post primary
    print printer priority private process promise prompt protected proxy public pull push put pv py qa query queue record release remote
    request reset resolved response rest restart retry return role root row rows sandbox scanner screen script select self session
    severity snapshot soap software str string switch tab table tablet teams template test testing tests text throw ticket timestamp tmp
    todo toner trace train training true try ts type types uat union unit update upgrade uri url user users v valid validation value var
    version void vpn warn warning worker zoom`,
  madeup: `anonymous demo doe dolor drill dummy eg example fake fiction fictional generic invented manikin mannequin mock nobody osce practice
    pretend sample sandbox scenario sim sims simulation standardized synthetic template test testing tests uat xx zztest`,
  animal: `animal bear bears bite bites boarding buck bulls calf cat cats chicken collar colt cows doe dog dsh dvm elk farm fish fox fs golden
    horse intact kid kitty lab mn parrot paw paws pet rabies seal shelter stable tank treats trough turkey vet wing`,
  school: `absent act admissions aid aide applicant assignment band bus cafeteria choir class classroom club cohort college conference counselor
    credit dean degree desk district elementary english enrollment essay exam exams faculty fall final financial grad grade high history
    homework lecture library locker middle notes paragraph phd principal prof professor pta quarter quiz reading residency review roommate
    sat school senior spelling spring student study sub ta teacher term terms test tests transcript transfer unit university whiteboard
    writing`,
  place: `administration agency apartment apt atrium av ave bank bar bay board box bridge brothers building cafeteria calle center chapel
    children's church circle city clinic clinics clínica co college commission committee community company council county court ct ctr
    department dept desk dialysis district dock dr drive east ed elevator emergency er exit facilities facility farm fl floor foundation
    fund garage general group gym hall hallway harbor health hill home hospice hospital icu inc institute jail lab lake lane level library
    limited llc ln lobby loop lot lp market med medical mercy mill museum national network north nursing office pacu parish park partners
    pc pharmacy pike place plant pod point police practice press rd records registration rehab ridge rm road room route school se service
    shelter shop snf society sons south sq st stairwell state station ste store street suite surgery surgical sw system temple terrace
    town trust tunnel union unit university urgent valley view waiting ward way west wing women's zip`,
  pronoun: `anybody anyone em er es everybody everyone he he'll he's her hers herself hes him himself his i i'd i'll i'm i've il im it it's its
    itself la las le les li lo los ma me mi mine mo mon my myself nobody on one ou our sa se she she'd she'll she's shes somebody someone
    son su ta their them they they'll they're tu u us we we'll we're who whom whose yo you you're your yours yourself`,
  say: `admits admitted afraid agreed agrees alert answered answers anxious arrived asked asking asks asleep ate awake began better bit blind
    born breastfeeding brings brought called calling calls calm came can't claims cold come comes comfortable complains confirmed confused
    content continues coughed couldn't cried cries crying deaf deceased declined declines denied denies described didn't died discharged
    dizzy doesn't drinking drinks drives drove eating eats elderly está examined expired explained explains fed feeling feels felt fine
    followed forgot gets goes going gone got grew happy hasn't hates helped helps high hit homebound hot hungry ill independent isn't
    kicked knew knows laughed leaves leaving left likes limping lived lives living looked looks loves lying married missed misses moved
    needed needs noted nursing ok okay pale passed pleasant polite pooped preferred prefers pregnant presented presents pulled quit ran
    reading reads recalled received refuse remains removed repeated reported reports requested required resting retired returned rude said
    same sat say says scared seen shaking shared sick signed single sits sitting sleeping sleeps sleepy slept smoked smoking snoring sober
    sounds speaking speaks spit spoke spoken stable standing stands started starts stated states stayed stays stood stopped stops
    swallowed sweaty taken takes taking talked talking talks tearful telling tells thin thinks thirsty thought threw tiene tired told
    tolerated tolerates took tried trying turned understood unresponsive used uses using vented visited visiting visits voices voided
    vomited walked walking walks wanted wanting wants weak well went withdrawn woke won't worked working works worried worries worse`,
} as const;

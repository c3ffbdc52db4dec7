/**
 * Words of work and life by class, lower case, one word each, written down by hand. A word may stand in several classes. Plurals and verb forms that only add an
 * ending, and drugs and diseases that their ending gives away, stay out: `classesOf` knows them by their base.
 */
export const lifeWords = {
  kin: `abuela abuelo ate aunt auntie ba bo boyfriend bro brother brother's brothers caregiver child child's children cousin dad dad's daddy
    daughter daughter-in-law daughters dpoa dtr em ex family father foster frau friend girlfriend granddaughter grandfather grandma
    grandmother grandpa grandson guardian hcpoa hija household husband kid kids kind landlord mama mamá mom mom's mommy mother mother's
    mother-in-law mum nana neighbor neighbour nephew niece pa papa parent partner poa relative roommate sister sister's sisters son son's
    sons spouse tia twin twins uncle wife`,
  title: `abuela abuelo ate aunt auntie baby bay bb ben boy bro brother client cousin dad dear decedent don estate father frau gentleman girl
    grandma grandpa herr hr infant lady little ma'am madam madame mama master miss mister mme mom monsieur mother mr mrs ms nana newborn
    old papa patient poor pop pops pt pts resident san sig sir sister sr sra sweet tia tiny uncle young`,
  role: `adjuster admin agency agent aide aides allergist anesthesia anesthesiologist applicant assistant associate attending attorney author
    ba biomed bishop boss bs bsn candidate capt captain cardiologist ccs ceo chair chaplain charge chief clerk clinician cm cna cnm cno
    cns coach coder col colleague colonel commander consult consultant cook coordinator counselor courier cpc crna custodian dc dds deacon
    dean dentist deputy dermatologist detective dev dietary dietician dietitian director doc docs doctor doctor's doula dr driver drs dvm
    educator employee employees emt evs examiner executive facc facilitator faculty father fellow firefighter float fnp foreman
    gastroenterologist gen general guard hematologist hha hospitalist hygienist ic imam inspector instructor intern interpreter ip judge
    justice lawyer lcsw ld lead leader leads lieutenant locum lpn lt major manager md mds medic mgr midwife midwives mph msn msw navigator
    nephrologist notary np nurse nurse's nurses officer oncologist operator ophthalmologist orientee ot owner pa pa-c paramedic pas
    pathologist pcp pct pediatrician pharmacist pharmd phd phlebotomist phn physician porter practitioner preceptor prescriber presenter
    president priest prof professor provider psych psychologist pt pta rabbi radiologist rd receptionist recruiter rep representative
    resident residents rev reverend reviewer rheumatologist rma rn rns rrt rt scheduler scribe secretary security sergeant sgt sheriff
    sister sitter slp speaker specialist staff student sup supervisor surgeon surgeons sw teacher tech technician techs therapist
    therapist's trainee traveler vendor volunteer vp`,
  desk: `account acct active address adm admission admissions admit advantage aetna appeal appointment appt appts apt attachment auth
    authorization authorize balance bcbs beneficiary benefit benefits bill billed billing bills call-back callback cancel cancelled cb
    cell cert certification charge charges charity chart check-in checkout chip cigna claim claimant claims clearinghouse coding
    collections comp confirm confirmation confirmed consent consented consents contact copay coverage covered cpt csn cx dc'd deductible
    denial denied deny dependent directive disability discharge discharges disclosed dispo dme dob dobs dos drg effective eligibility
    eligible employer encounter eob epo erx est expired fax faxed faxes fmla follow-up form forms fu group guarantor hcp hie hipaa hsa
    humana icd id identifier ids inbox inpatient ins insurance insured intake invoice label labels language liability lm lmom ltc ltd
    marketplace medicaid medical medicare member modifier molina moon mrn mrns mva necessity no-show noshow np npi obs observation order
    oscar outpatient outreach pa packet pas payer payment phi phone placement plan plans poa polst portal pos ppo preferred premium
    prescription primary privacy proxy queue race rebill recall recert record records ref refax refer referral referred referring refill
    refills refund register registration relationship release released reminder reminders req request requested requests requisition
    resched reschedule resubmit ride rides roi rx rxs scan scanned scanning sched schedule scheduled scheduling secondary self-pay sign
    signature signed signs sliding snf specimen sponsor spouse ssa ssi ssn statement statements status sticker subpoena subscriber
    telehealth termed terminated transfer transfers transport triage tricare um uninsured united unsigned upload ur va verified verify
    video visit visits vm voicemail waitlist wc wristband`,
  work: `absence agenda anniversary applicant application audit award backorder badge beneficiary benefits bid binder birthday board box boxes
    break breakfast breaks budget cafeteria cake calendar candidate capital case cases celebrate census certification ceu chair chairs
    class clock cme colleague committee competency compliance conference congratulations contract copier council cover coverage
    credentialing cv cvs daisy days deadline deck department dept desk differential director division downtime draft drill drive email
    employee employees employer enrollment envelopes eval evals evaluation evenings executive facilities feedback float floating flyer fte
    fy garage go-live goal goals grievance handout handouts hire hired hires holiday hourly hr huddle id in-service interview interviews
    invite invoice key keys kudos landlord laundry lease leave license linen loa locker lot lunch maintenance management marker meeting
    memo mileage minutes module mtg newsletter nights notice office on-call oncall operations order ordering orientation orientee ot
    overtime par parking parties party payroll performance pilot pip pizza po policy pos poster potluck presentation presenting printer
    process procurement project pto punch purchase quiz quizzes quote raffle raise ratio recap receipt recognize reimbursement renewal
    reorder requisition restock resume retention retired retirement retro review roster rota rounding rounds rsvp schedule scheduling
    scope scrubs security seminar shared shift ship shipped shout-out shoutout shower sick sign-up slide staffing staples steward sticky
    stipend stock supervisor supplies supply survey swap swapped swaps sync target task team teams terminated termination timeline todo
    toner tracer trained training transfer travel uniform union unit units upgrade vacation vending vendor volunteer wages warning weekend
    whiteboard workflow workgroup worksheet workshop zoom`,
  rule: `abnormal act addendum adherence administration adult adults adverse after all allowed always answer answers any anybody anyone
    appendix apply approval approved approver article assess assessment attach attachment avoid background before benefit benefits blank
    brochure bundle can cannot causes cfr check checklist children choose circle clean code codes common competency complete compliance
    complications confidential confidentiality consent consider contraindicated correct criteria daily date default describe diagnosis
    direct document documentation dosage dose doses dosing dry during each education effective eg either elderly eligible employees enter
    equipment escalate escalation evaluate every example except exception excluded exclusion exhibit explain false field figure fill
    follow following follows geriatric gloves goal goals gown guideline guidelines handout hourly if immediately important include
    included includes including indicated indication infants initial insert instruction intended intent interaction key label lactation
    law learn lesson licensed limited list lot mandatory manufacturer mark mask max may means min minimum module monitor monitoring
    monthly must na name neither never normal note notes notify objective often optional otherwise ought outcome overdose package
    paragraph pathway patients pediatric per perform permit permitted persons place placeholder policy possible ppe pregnancy pregnant
    prepare prevention print printed prior privacy procedure protocol purpose question quiz range reaction reassess recommend
    recommendation reference remember reminder remove renal report reporting required requires responsibility responsible reviewed revised
    revision rinse risk risks routine sample scope section select shall should sign signature someone staff standard step steps sterile
    store submit summary supplies symptoms table target tbd teach technique template templates threshold tick tip tips title trained
    treatment true type unless until upon usually verify version violation warning wash wear weekly when whenever wherever whether will
    within witness would write`,
  science: `abstract accuracy aim alpha analysis appendix approval approved arm arms assay associated auc author authors background baseline beta
    bias cell cells ci cite cohort compared comparison conclusion conference confidence control controlled controls correspondence
    criteria culture cultured data database dependent deviation difference discussion doi effect eligibility eligible enrollment estimate
    et ethics evidence exclusion fda fig figure finding follow-up funding gene genome grant guideline hazard however hr implications
    incident increase independent informed inhibitor interval interviews irb journal keynote lab laboratory labs lancet linear mean means
    median medline missing mode model models monitoring mortality nct normal null objective observed outbreak outcome participant
    pathophysiology pathway pcr percent phase placebo poster posterior posters power prevalence primary prior protein publication purpose
    questionnaire randomised rat rate rates ratio rct recall reference registry relative reported research respondent result review
    reviewer reviewers risk rr sample sampling scale score sd se secondary sequencing studies study subject submitted suggest supplement
    surveillance survival table tables theory trend trial trials validated validation versus vs weighted`,
  fame: `actor actress administration alleged ancient anniversary announced army artist author authors award awarded band bands battle bill
    book books born breaking buried cabinet campaign candidate cast century ceo champion crown debate died director discovered discovery
    duke election episode essay executive famous film films foreign founded general golden governor history hollywood honor host interview
    invented jury king knight lady lord magazine mayor memorial movie museum navy news newspaper novel oscar painting parties policy
    political president press primary prime prince princess prize queen reporter representative rights season secretary sen senator series
    single soldiers song songs source star stars statement summit television temple tony tour trial tv vote voted votes war`,
  story: `act agent audience beast bow breathless captain castle chapter character characters crew curtain cut dawn demon destiny detective
    diary doorway dream dusk echo ext fate fiction fictional finally forever fought ghost giant hallway heartbeat hero int journey killer
    king kiss knight laughed laughing lover magic memories memory midnight monster mountain murder murderer mystery nightmare nodded novel
    once planet plot prince princess queen quest robot rode romantic scene script secret shadow shield ship silence silent slowly softly
    somewhere spell spy stage stranger suddenly suspect sword tower trilogy upon victim village window witch woods`,
  machine: `access account acl admin adt ai app application array assigned auth backup batch battery body branch break bucket bug bugs build built
    cable callback case catch caught cd cert certificate change char charger ci class clear cleared client clients closed cloud cluster
    code codes column committed const continue coverage crash create critical database datetime db debug def delete denied deploy dev
    device dock double downtime driver drop edge ehr else enum env environment epic error excel exception expected export fail failed
    failure false fhir file files final finally fix fixed flag flags float fn foreign fork found freeze frozen function hang hardware hash
    having helpdesk hl host http https hung id ids import inc incident include index info insert int interface ip ipv iso java job jobs
    join key keys lag lan laptop leak left let limit list locked log logged login logs loop mac macro main map master md memory merge
    mirth missing mock model monitor msh nan network node nodes none null nullpointerexception object obr obx offline online oru overflow
    pacs parser pass password patch patches path payload pc permission pid pip pod port ports post postgres primary print printer priority
    private process prod production promise prompt protected proxy public pull push pushed put pv py qa query queue rca record regex
    release remote request requests reset resolved response rest restart retry return role rollback root row rows sandbox scanner screen
    script scripts select self session sev severity sign-in snapshot soap software staging str string success super switch tab table
    tables tablet teams template test testing tests text thread throw thrown ticket timestamp tls tmp todo toner topic trace train
    training true try ts type types uat union unit update upgrade uri url user users v valid validation value var varchar version void vpn
    warn warning windows wow zoom`,
  madeup: `anonymous character demo doe dolor drill dummy eg example fake fiction fictional fictitious fixtures generic invented ipsum lorem
    manikin mannequin masked mickey mock nobody osce placeholder playground poc practice pretend redacted sample sandbox scenario sim
    simman sims simulation staging standardized synthea synthetic template templates test testing tests uat xx zz zztest zzz`,
  animal: `animal barn bat bear bears bird birds bite bites boarding boxer buck bull bulls calf canine cat cats chick chicken colic collar colt
    cow cows doe dog dogs dsh duck dvm eagle elk farm farmer fish fox fs gelding golden heartworm herd horse intact kid kitty lab mn
    monkey parrot parvo paw paws penguin pet pig rabbit rabies rat rescue seal shelter snake stable tail tank tick treats trough turkey
    vet whiskers wing wings wolf zebra zoo`,
  school: `absent act admissions aid aide ap applicant assignment band bilingual bus cafeteria choir class classroom club cohort college
    conference counselor credit dean degree desk district drama elementary english enrollment essay exam exams faculty fall final
    financial gpa grad grade grader grammar high history homework iep junior lecture lesson library locker math middle notes paragraph phd
    playground presentation principal prof professor project prom pta pto quarter quiz quizzes reading residency review roommate sat
    school science senior spelling spring student study sub ta teacher term terms test tests theater transcript transfer unit university
    whiteboard writing`,
  place: `administration agency airport annex apartment apt atrium authority av ave bank bar barn basement bay bldg board box bridge brothers
    building cafeteria calle center centers chapel children's church circle city clinic clinics clínica co college commission committee
    community company council county court creek ct ctr department dept desk dialysis district dock dr drive east ed elevator emergency er
    exit facilities facility farm fl floor foundation fund garage general group gym hall hallway harbor health healthcare hill hills home
    hospice hospital hotel hwy icu inc institute jail lab laboratory lake lane league level library limited llc ln lobby loop lot lp ltd
    market med media medical memorial mercy mill morgue museum national ne network north nursing nw office pacu parish park partners
    pavilion pc pharmacy pike place plant playground pod point police practice press prison rd reception records regional registration
    rehab restaurant ridge rm road room route school se service shelter shop snf society sons south sq square st stairwell state station
    ste store street suite surgery surgical sw system temple terrace theater tower town trust tunnel union unit university urgent valley
    view village waiting ward way west wing wings women's zip`,
  pronoun: `anybody anyone ella em er es everybody everyone he he'd he'll he's her hers herself hes him himself his i i'd i'll i'm i've ich il im
    it it's its itself la las le les li lo los ma me mi mine mo mon my myself nobody nos on one ou our ours ourselves sa se she she'd
    she'll she's shes somebody someone son su sus ta their them themselves they they'll they're tu u ur us usted we we'll we're we've who
    whom whose yo you you're your yours yourself`,
  say: `admits admitted afraid agitated agreed agrees alert angry answered answers anxious appears arrived asked asking asks asleep ate
    attended awake became began believed better bit blind born breastfeeding brings brought called calling calls calm came can't claims
    cold come comes comfortable complains confirmed confused content continues coughed coughing couldn't cried cries crying deaf deceased
    declined declines denied denies dependent depressed described dice didn't died discharged disclosed dit dizzy doesn't dressed drinking
    drinks drives drove drunk eating eats elderly está evaluated examined expecting expired explained explains fainted fed feeling feels
    felt fine flushed followed forgot frail gets goes going gone got grew happy hasn't hated hates helped helps high hit homebound hot
    hungry ill improving independent isn't kicked knew knows laid laughed leaves leaving left lethargic lies liked likes limping lived
    lives living lonely looked looks loved loves lying married mentioned missed misses moved needed needs nervous nodded noted noticed
    nursing ok okay paced pacing pale passed phoned pleasant polite pooped preferred prefers pregnant presented presenting presents
    promised pulled pulling pushed quit ran reading reads recalled received receives refuse remains remembered removed repeated reported
    reporting reports requested requests required requires resting retired returned rude sad said same sat say saying says scared
    screaming seemed seems seen served shaking shared sick signed single sits sitting skipped sleeping sleeps sleepy slept smoked smokes
    smoking snoring sober sounds speaking speaks spit spoke spoken stable standing stands started starts stated states stayed staying
    stays stood stopped stops swallowed sweaty taken takes taking talked talking talks tearful telling tells thin thinks thirsty thought
    threw tiene tired toileted told tolerated tolerates took tried trying turned understands understood unresponsive unstable upset used
    uses using vented verbal visited visiting visits voices voided vomited wakes walked walking walks wanted wanting wants watched
    watching weak well went withdrawn woke won't worked working works worried worries worse worsening yelling`,
} as const;

/** Words that often stand with a capital, open a sentence or head a line, and are no names, lower case, written down by hand. */
export const commonWords: ReadonlySet<string> = new Set(
  `abdomen able above above-mentioned access accession accident accompanied action active add added addendum additional adjuster admin
  admitting adult adults advice advised advisor aetna afib again agency agenda agent agitated agreement ai air akron alabama alarm alaska
  alcohol alert also although always amazon amb ambulance amount analysis anesthesia ankle annual answer anthem antibiotic anyone apgar api
  app application applied apply apps arabic area arizona arkansas arm around arrival article ask asked assistant assoc asthma athena atlanta
  attached attendant attending attention aug aunt authorization auto available award aws azure baby back background bad bake baltimore baptist
  based basic baylor because been began begin being below benefit benefits best better between big bilateral bill billing biopsy birthday
  bleeding bluecross blueshield board body boise bone book books boston both bottom bowel box boys brain breakfast breast breathing bridge
  bring brother bsa budget building built bus business buy california called caller calls cambridge came campaign campus can canada cancer
  cannot cap captain card cardiac career cases cash category cath catholic cell centene central cerner certificate chair change changes
  channel chapel chapter charge charges charlotte check checked chemo chest chicago child children china chrome church cigna cincinnati circle
  claim claims classes clean clear click client clients clinical clinicals clinicians close club coach codes cold colon color colorado
  columbus come comes coming comment committee companies compare compared complete completed compound concern concerned condition conference
  confirm confirmed congressman congresswoman connecticut consents consider consulted consults continue continued continues contract control
  copay copays correspondence cost costco cough could council counsel counselor country couple course court cover coverage create created
  credit critical css csv cta culture cultures cup currently customer customers cut cvs dad dakota dallas database dead deadline debit dec
  deceased deductible define delaware delivered delivery denial denied denver dependent dept desc describe description design desk detail
  details detroit developed developer development device diabetes diagnosed diagnostic dictated dictation died diet different difficulty
  digital dinner direct director discuss discussed discussion dispense dispo district dizzy doc docker docs document documentation documented
  dog don dona done donor door dose doses double down download doña dr draft draw dressing drink driver drop drs drug drugs dry due duke
  during ear early earn earth easy eat eats echo edit either ekg elevator eligibility eligible else emr encounter end endo energy engineer
  england enjoy enrolled enter entire entry epic equipment error estimated europe eval evaluate evaluated evaluation event events ever
  everyone everything evidence exams excel exchange exhibit expected expert explain exposure extra extremities eye eyes face facebook
  facilities fact failed fair fall families far farsi fast fasting feb feeding feel feels feet fell fever few fiction field figure files fill
  find findings fire firefox fish five fix floor florida flow flu fluid fluids fly follow-up food foot force forearm forest forms formulary
  forum found four framework france frau free fresh freshmen friend friends front fun fund further future fx game gave gemini gen georgia
  germany get gift git github give given global glucose gmail go goal goals goes going golden gone google got government governor grand
  granddaughter grandson grant green grow gu guarantor guardian guest gyn hampshire hand handoff hands happy hard harvard hawaii head headache
  heading headline hear heart heavy heent height held help heme herr herself high higher himself hip hire hiring hl7 hold holiday honor
  hospice hospitalist hospitalized hot hotel hour house household houston however html http https huddle human humana hurt husband ice idaho
  idea ideas illinois image imagine implant important impression improved improvement incident incision include included includes including
  income index india indiana indication individual industry infant infection infusion initial initials injection injury inpatient input inside
  instagram instead institution instructed instruction insulin insured insurer intact integer intern international interpreter interval
  interview into intune invoice ios iowa ipad iphone ireland issue italy item items its itself jan japan java javascript jersey jewish jira
  jobs join joined journal json judge jump just kansas keep kentucky key kidney kidneys kids kind king kitchen knee know known korean
  kubernetes labcorp label labor labored laceration lake land language large late later lateral law lead leader leadership league learn
  learning least leave left leg legal legs lesion less let letter library license life light like limited line lines link linkedin linux
  little live liver load local log london long look looks los loss lot louisiana love low lunch lung lungs lutheran lying mac macos madame
  made mail main maine major make makes man mandarin manhattan manual many map mar market marketing maryland mass massachusetts master match
  material matter mayo mayor mean means measure medi-cal media meditech meds medtronic meet meeting meetings members memo memphis men mental
  menu merck message messages messrs metformin method methodist methods metro mexico miami michigan microsoft middle midfielder midnight might
  mild military million milwaukee mind minneapolis minnesota minute minutes miss missing mission mississippi missouri mister mobile mock mode
  model moderate moderna module mom moment money monitor monitoring monsieur montana month monthly months more most mother mouth move moved
  movie moving mr mrs ms much museum music muslim must mychart nashville national nature nausea near nebraska neck need needs negative network
  neuro neurology nevada never news nice niece nine nobody node normal nose nothing notice nov novartis novel npi numbers nursing ob objective
  occasional oct offer offered official often ohio oil oklahoma okta old once one ones online only onset open openai opened operation
  operative option options oracle oral order ordered orders oregon organization original ortho other others ours out outlook outpatient
  outside over own owner oxford oxygen pack package page pages paid pan panel paper parent parents part participant participants parties
  partner parts party pass past path pay payer payment pdf peace pelvis pending pennsylvania people per percent perhaps period person personal
  pet pfizer pharmacy philadelphia phoenix photo php physical pick pickup picture piece pilot pittsburgh place planning play player plus pm
  pneumonia pocket pod point police pool poor popular population portland portuguese position positive possible post postgres postop power
  powerpoint practice pre prep prescriber prescription present presenting press prev previous price primary principal print printed prior
  private prize pro proband problem procedures process product production products professional profile prognosis programs progress project
  property protocol provided psych public pull pulm pulse pupils purchase purpose push put python pyxis quality quarter quarterly queen quest
  question questions quick quiet quit quote radio rain raise ran range rash rate rates rather react read reading ready real really rec receive
  received recent recipe recommend recommendations recommended recovering red reference refill refills refused region regional register
  regular relapse related relative release remains remake remember remind reminder remote remove renal rep repeat replace reply representative
  required requires research reserve resource resp respiratory responded response rest restaurant restless result resumed returned rev
  reviewed reviewer revised rhode rhythm rich ride river role route routine row rule rules run running rural russia russian sacramento sale
  sales salesforce same sanofi sap sat save say says scale scan schedule scheduled science scope screening search season seat seattle second
  secretary security seeking seizure select self sell senator send senior senor senora sent sep sept sergeant series server session set
  setting settings seven severe señor señora señorita shall share sharepoint sheet shift ship shop short should shoulder show shown shows side
  sign signed signs silver similar simple single sir sister sit six size skin slack sleep slide slides slow small smoking snow sob soft
  software sold solution somali some someone something son song soon source space spain speak speaker special specialist specialty spine
  splunk spoke sport sports spouse spring sql sr sra stable staff standard start started statement statements station stay step steps still
  stock stool stop store stories story strategy stroke strong stryker student students study stuff style sub subjective submitted substance
  such sugar suggested suicidal summarize sun support suppose surface surgeon surgical swelling switch symptom system systems table tablet
  tablets take taken takes taking talk tampa target task tax teacher teaching teams technical technology tell temp ten tender tennessee term
  terms texas text than theirs them therapist therapy there these thing things think third thirty those though thought three throat through
  thu tier tip tobacco together told tolerated tolerating too took tool tools top topic tour toward town track trade traffic trail train
  training transfer transplant trauma travel treated treating triage trial tricare trip true trust try tube tucson tue tulsa tumor turn twin
  twitter two ubuntu ultrasound unable under union unitedhealthcare unless upon upper urine url usual usually utah vacation vaccine valid
  value values van various vendor vent verified vermont version via video vietnamese view village virginia vision visitor visits voice volume
  volunteer vomiting vpn wait walgreens walk wall walmart want wants war warm warning watch water way ways weak weakness wear web wed weekend
  weekly weeks weight welcome went western whatever wheel wheelchair whelton whether while whole whose wife wifi window windows winter
  wisconsin wish witness witnessed woman women wonder wood word words worked worker workers working works workshop world worse worth wound
  wounds wrist write writing written wrong wyoming xml xray yale yard yellow yet york yours yourself youtube zero zone zoom`.split(
    /\s+/,
  ),
);

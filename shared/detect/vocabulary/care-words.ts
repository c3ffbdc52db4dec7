/**
 * Words of health and care by class, lower case, one word each, written down by hand. A word may stand in several classes. Plurals and verb forms that only add an
 * ending, and drugs and diseases that their ending gives away, stay out: `classesOf` knows them by their base.
 */
export const careWords = {
  body: `abdomen abdominal acl adductor adrenal airway anal ankle aortic appendix arm arms artery atrial atrium axilla back belly bile biliary
    bladder blood body bone bones bowel brachial brain breast calf carotid carpal cecum celiac cerebral cervical cheek chest chin clavicle
    coccyx cochlear colon cornea coronary dental disc discs distal dorsal duct ductal duodenal ear ears elbow eye eyes facial fascia
    femoral femur fetal finger flank foot forearm frontal fundus gallbladder ganglia gastric groin gum gums hair hamstring hand hands head
    heads heart heartbeat heel heels hip hips ileum inguinal jaw joint kidney knee knees labrum leg legs limb lip lips liver lobe lumbar
    lumen lung lungs macular marrow meniscus midline mitral mouth mtp mucus muscle nares nasal neck nerve nipple nose nostril optic oral
    organ ovarian ovary pancreas pancreatic pedal pee pelvic pelvis peritoneal pip placenta plantar plasma platelet platelets plt prostate
    pulmonary quad radial radius rectal renal retina rib ribs rotator sacral sacrum scalp shin shoulder sigmoid sinus skin spinal spine
    spit sputum stomach stool stools tear teeth temporal tendon testicular thigh thoracic thumb thyroid tissue toe toes tongue tooth
    urinary urine valve vascular vein venous vestibular waist wrist wrists`,
  symptom: `ache agitation allergic allergies allergy anxiety anxious aphasia apnea apneic atrophy aura bled bleed bleeding blister bloody breathe
    bruise bump burn burns callus choking clot clots clotted coma confused confusion congestion constipation cough coughed coughs crepitus
    crying cyanotic deaf deformity delirium depression diaphoretic diarrhea diplopia discharge discharging distress dizziness dizzy
    drainage draining drool droop dry dysphagia dyspnea edema effusion emesis erythema faint faints fatigue febrile fell fever flaring
    flashes gait gurgling headache hematoma hemoptysis hives hoarse hurt hurts ill illness impacted incontinence inflammation itch itches
    itching jaundice jerks laceration lesion limp limping lump macule melena migraine mottling murmur nausea nightmares nodule numb
    numbness obtunded orthopnea orthostatic ow pain pale pang panic perforated plaque pooped ptosis purpura radiating rash rashes redness
    reflux retractions rigid seizure sepsis serosanguinous shakes shaking shortness sick sleepy sluggish snore snores snoring sob sore
    stiff stiffness sting suicidal sweats sweaty swelling swollen syncope tearful tender thirsty throwing tics tight tightness tinnitus
    tired tremor unresponsive vertigo vomited vomiting wasting weak weakness wheeze withdrawal withdrawn`,
  condition: `abortion abscess acute addison adhd afib aids aki allergies allergy als alzheimer amd amputee anaphylaxis anemia aneurysm angina
    anxiety apnea ards asthma atopic atrophy autism barrett basal bedsore benign bipolar blind bph cad cancer caries cataract catatonia
    cavity celiac cerebral charcot chf cholelithiasis chronic ckd cmv concussion constipation copd covid cp crohn croup cushing cva cyst
    cystic dcis deformity degeneration delirium dementia diabetes diabetic disability disabled disc disease disorder dka dm dvt dystocia
    ectopic embolism eosinophilia epidural epilepsy esrd ewing exacerbation fatty fibrillation fistula flu fracture fsgs fx gad gallstone
    gangrene gbm gbs gerd glaucoma glioma gout graves hashimoto hbv hcc hcv hemolysis hemorrhage hernia hfref hit hiv hld hodgkin hpv htn
    hus hypersensitivity hypertension hypertensive hyperthermia hypoplastic hypotension hypothyroidism ileus impacted infarct infection
    infectious infertility influenza injured injury ischemic jaundice keloid lac laceration lbbb lewy lice lump lupus lyme lymphedema
    malaria malignant malnutrition mania marfan mca mdd mds measles melanoma mets mi migraine miscarriage morbid mrsa mssa myeloma
    narcolepsy nash nec neutropenic norovirus nsclc nstemi oa obesity obstructive occluded occlusion osa osteoporosis overdose pacs pad
    parkinson pcos pda pe perforation pfo pna pneumonia pneumothorax poisoned polio polyp postpartum prediabetes preeclampsia pregnancy
    pregnant prenatal proteinuria psoriasis psychotic ptosis ptsd ptx purpura pvd pyelo rabies rad recurrence refractory relapse remission
    rhabdomyolysis rheumatoid rop rsv rupture sah scar scars schizoaffective sclc scurvy sdh sepsis septic shingles shock si siadh sickle
    stemi stenosis sti stones strep stroke suicide svt syndrome syphilis takotsubo tamponade tb tbi tetanus tia torn torsion trauma ttp
    tumor typhoid uc ulcer ulcerative ulcers uri uti varicella varices vf viral vre vt whiplash wound yeast`,
  drug: `abx acetaminophen adderall albumin allegra allopurinol amiodarone amox anesthetic antibiotic anticoagulation apixaban arb art asa
    aspirin ativan atropine augmentin baclofen bactrim benadryl bicarb biktarvy bisacodyl bolus botox brilinta brimonidine budesonide
    buprenorphine calcium carvedilol castor cefazolin cefdinir cefepime ceftriaxone celecoxib cephalexin chemotherapy cipro clinda
    clobetasol clopidogrel cocaine codeine colchicine coumadin cream cryo crystalloid dabigatran dantrolene ddavp decadron depo dextrose
    digoxin dilaudid dilt diltiazem diphenhydramine diuretic donepezil dopamine dosage dose doses dosing doxy dupilumab eliquis enbrel
    entresto epi epinephrine epipen epsom ertapenem estrogen eylea farxiga fent fentanyl ffp finasteride flomax flovent fluids fluticasone
    folate folfox gabapentin ganirelix glargine glipizide glucagon glucose gtt guanfacine gummies haldol haloperidol hctz hemabate hep
    hydromorphone hydroxychloroquine hydroxyzine infliximab inhaler insulin ivig jardiance kenalog keppra ketamine ketorolac keytruda
    lactulose lamotrigine lantus lasix letrozole levothyroxine levsin librium lido lidocaine linezolid lispro lithium lovenox macrobid
    magnesium med medication medications medicine meds melatonin meloxicam meropenem metformin meth methadone methergine methotrexate
    methylphenidate methylpred metronidazole micafungin mmr morphine mtx mvi mycophenolate nac naloxone naproxen narcan neb nebulizer
    nexplanon nirsevimab nitro nitrofurantoin nitroglycerin nitrous norco norepinephrine ns nsaid ocrevus opioid oseltamivir otc oxy
    oxycodone oxytocin ozempic patches pcn pill pills placebo platelets plavix potassium prbc pred prednisone prescription progesterone
    prolia propofol refill refills remicade rhogam rituximab rivaroxaban rx sacubitril saline senna seroquel sertraline sglt shingrix
    sodium solumedrol sotalol spironolactone statin stelara steroid suboxone sulfa synagis tab tablet tacrolimus tamsulosin tdap
    tenecteplase tenofovir thc thiamine ticagrelor tirzepatide tobi topiramate tpa tpn tramadol trulicity tums txa tylenol ubrelvy vaccine
    vaccines valproate vanc vape vaso vax versed vitamin vivitrol vyvanse warfarin wegovy xarelto xolair xr yasmin zinc zofran zoloft
    zolpidem zosyn zyprexa`,
  test: `abg abi afb albumin alt ammonia amnio amylase ana anc antibody antigen apgar aptt audiogram autopsy bands bcx bg bi-rads bicarb bili
    bilirubin biopsy bmp braden braf brca bronch bun bx calprotectin cbc cdiff cgm child-pugh cholesterol ciwa ck cmp colonoscopy colpo
    colposcopy cortisol cows creat creatinine crossmatch crp ct cta culture cultures cvs cx cxr cystoscopy dexa doppler dre ecg echo
    echocardiogram ecog eeg ef egd egfr ekg emg endoscopy eos epds ercp esr ett exam examination exams fasting ferritin fev fim fluoro
    folate fructosamine fsbs gcs genome genotype glucometer glucose gtt hb hbsag hcg hco hemoglobin hgb holter iga imaging inr iop kub lab
    labs lactate ldh ldl levels lfts lipid lp maddrey mammo mammogram mbss mcv meld mic mri nihss osm otoscope pap pathology pco pcr pfts
    ph phlebotomy phos phq plasma platelet ppd protein psa psg pth ptt quant quantiferon rbc rf rh rpr scan scanned scans screen screened
    screening serology serum smear sofa specimen specimens spirometry stain sugars swab swabs t-score tee tilt titer tox trop troponin tsh
    ua uds ultrasound utox vitals wbc wcc x-ray xr xray`,
  procedure: `ablation abortion amputation anesthesia appy aspiration avr bariatric bka bronch c-section cabg cardioversion cath cathed chemo
    chemotherapy chole circ compressions counseling cpr crrt cystoscopy debride debrided debridement decompression defib delivery detox
    dialysis dilated drained dressing ecmo ect egd epidural esi extraction flap graft hd hemi hemodialysis immunization implanted incision
    infusion injection intubate intubated intubation iol lap laparoscopic lavage leep lysis mohs nissen nitrous operative orif packed pci
    phaco phototherapy plex post-op postoperative pre-op preop preoperative procedure prone prophy psychotherapy radiation rads rehab
    resection robotic roux-en-y scope scopes sedation srp stent suction surgeries surgery surgical suture svd tavr tha therapy tka
    toileting tolac trab trach transfused transfusion transplant treatment treatments turp tx vaccination weaning whipple`,
  device: `aids airway autopap avf avg bedpan bedside bipap brace cane canes cannula cast casts cath catheter cgm chux commode cpap cvc defib
    defibrillator denture dexcom diaper drain fistula foley g-tube gauze glucometer glucometers gowns gurney hfnc holter hoyer iabp icd
    implant inhaler iol iud jp kerlix lancet lvad medtronic mic-key midline nebulizer needle nexplanon ng nj nrb og ostomy pacemaker pacer
    pca pcn peg pessary picc pillbox prosthetic pump pumps purewick scalpel scs shunt sling spacer splint staples stent stethoscope stim
    stimulator stoma stretcher suction suture syringe tele toothbrush tourniquet trach tube tubes tubing vac vacs vent vented ventilator
    vents vns walker walkers warmer wc wheelchair wheelchairs xeroform`,
  measure: `ac amp auc bid bmi bp cc ccs ci cm crcl daily degree dl dosage dose doses drip drips drops fio fl fr g gcs gestational gr gtt hco
    hourly hr hrs hs im inches iop iu iv ivs kg kilo kilos lb liter mcg mg ml mm mmhg ng nightly npo od os ou oxygen oz pco pct peep
    percent percentile pills po pounds ppd pr prn puffs pulse pv qam qd qhs qod qrs qt qtc rate rates resp rr sat sats sbp sl spo sq stat
    subq supp tab tabs temp temperature tid titer tmax unit units vital vitals weekly weight weights wk wks wt`,
  specialty: `allergist ambulatory anesthesia attending audiology cardiac cardiologist cardiology caregiver ccu chaplain chiropractic clinic
    clinical clinician clinics cna colorectal consult consults counselor crna cvicu cvs dental dentist derm dermatology dietary dietitian
    doc docs doctor doctor's doula dr drs ed emergency ems emt endo endocrine endocrinology ent er fertility fnp gastroenterology
    geriatric gi gyn gynecology health hematology hepatology hha hospice hospital hospitalist hygienist icu inpatient inpatients inpt
    lactation lcsw lpn ltach ltc maternal maternity md mds medic medicaid medical medicare medicine mfm micu midwife msw neonatal nephro
    nephrologist nephrology neuro neurology neuropsych nicu np nurse nurse's nursery nurses nursing ob obs obstetric occupational on-call
    onc oncology ophthalmology ophtho ortho orthopaedic orthopedic ot outpatient pa pa-c pacu palliative pas pathologist pcp pct pediatric
    pediatrics peds pharm pharmacist pharmacy pharmd phlebotomist phlebotomy physician picu podiatry ppo preceptor provider psych
    psychiatric psychiatry psychologist pta pulm pulmonary radiology rads rehab renal resident residents rheum rheumatology rn rns rrt
    sicu slp snf specialist specialty step-down surg surgeon surgeons surgical telehealth therapist triage uro urology va vasc vascular
    walgreens ward wellness wic`,
  careverb: `admission admissions admit admits admitted ambulatory assess assessment bagged bled boarding breastfeeding chart complains consented
    consult contraindicated counsel counseling debrided delivered denied denies deny diagnosis dictating dictation discharge discharged
    discharging dosing drain drained evaluate evaluation examine examined fed feeding feeds follow-up gown handoff healed implanted
    intubated isolation nurse nursing premed prescribed pronounced radiating readmit recheck recovery refer referral referred referring
    refill refills rounding rounds rupture scanned smoked smoker smoking stable stool swallow swallowed taper titrated toilet toileting
    tolerated tolerates transfused treat treating treatment treats triage unresponsive vape vented void voided wean weaning weigh workup`,
  person: `adult amputee babies baby baby's beneficiary caregiver child child's client dad dad's daughter deceased decedent diabetic donor donors
    elderly female gentleman granddaughter grandma grandmother grandpa grandson guardian husband individual infant infants inpatient
    inpatients insured kid kids lady male mama man member men minor minors mom mom's mother mother's newborn newborns outpatient parent
    patient patient's patients person poa proxy pt pts recipient relative resident residents roommate smoker son son's spouse teens
    toddler twin twins vet victim ward wf wife wm woman women year-old yo`,
  shorthand: `abd abg abx ac acls adm aed ama amb ams anc anticoag appt appy asa av bcx bilat bili bka bl bm bmi bmp bp brisk bs bx ca cabg cad cbc
    cc ccu cdiff cga chf chole ciwa cmt cn cp cpap cpr crcl ct cva cvs cx cxr dc ddx dexa dispo dka dm dme dni dnr dobs doe dp dtap dtr
    dts dvt dx ebl ed edc edd ehr ekg eob eos ep er esi esrd etoh ett eval evals exac ext fa fb fena ffp fh fht fl fm fs fsbs fuo fx ga
    gad gbs gc gcs gi gsw gtt gyn ha hb hcc hctz hd hep hgb hha hipaa hld hob hpi hr htn hx iabp ibw icd icu im indep inj inpt inr iud iv
    ivs jp jvp kub l-spine lbbb lbp ldl lfts llq lmp loa loc lp lpn lr ltc lue lul lwbs mae mar mca mcv mdd meds mets mgmt mi mina mpi mrn
    mrns mrsa msk mv mva mvc mvi nc nd ndc neurovascularly ng ngtd nicu nihss nkda nl npo nrb nsaid nsr nstemi ntg nv nwb obs od og orif
    os osa otc ou pacs pca pcn pco pcp pda pe peds peep peg pid pmh pn pna pnd pnv po poa polst post-op ppd pph ppx prbc preg prn psa psh
    pt pta pth pts ptsd ptt ptx pu pulm pvd pyxis qa qam qd qhs qod qtc rads rbc re-eval rec'd recs rehab resp rf rll rlq rn rom ros rosc
    rpr rr rrt rt rtc rul ruq rv rvr rx sa sab sbar sbp sdh sh sig sl slr slt snf soap sob soc spo sq stat stemi sti subj subq surg svd
    svt sx tach tb tbi tdap tele tf tha tia tib tib-fib tid tka tnk tnt tol tolac tox tpa tpn trach tsat tsh ttp tx ua uc uds unk uop uri
    uro utd uti vf vre vs wbat wbc wcc wks wnl wt yo yr yrs`,
  foreigncare: `allergies anemia cita clínica corazon diabetes doctora dolor dolores grip hilo paciente sang thai`,
  weak: `accident ache active activity acute admission advised age aged aid aids alarm alcohol alert allergic allergies allergy anxiety anxious
    appointment appt arm arms assist attack awake baby back bag bags balance band bath bathroom bed beds behavioral better birth birthday
    bite bites bleed blind block blood bloody body boot boots bottle bottom brace brain break breaks breath breathe broke broken bump burn
    bypass calm cancel cancelled care case cases cell center change changes check checked checking checks chest child children chronic
    clean cleaning clear clinic closure clot cold collapse collar complaint complications concern condition confused consultant contact
    contrast control copay cough count coverage covered covid crash cream critical cross crown cry crying culture cut cuts cycle daily
    danger dead deaf death deductible delivery depression diaper die died diet diets disc discharge disorder doctor documented donor dose
    doses drain drained draining draw drink drinking drinks drip drop drops drug drugs dry ear ears eat eaten eating effect elderly
    emergency episode episodes exam examination exams exercise exposure eye eyes face faces failed failure faint fall falls family fast
    fasting fat fatigue feed feeding feel feeling feels feet fell felt female fight fill filter finger fit fix flare flat floor flow flu
    fluid fluids flush follow follow-up followed foot form forms formula fracture freeze frequent frozen fusion gas glasses gloves grade
    grip growth gym hair hand hands hard head headache heads health hear heart heartbeat heat heavy heel help hip history hit hold home
    hot hour hours hungry hurt hurts ice ill illness imaging impact incident infection inflammation injured injury insurance insured
    intake intern interval iron isolation issue itch joint kid kids knee knees knock lab labor labs lead leg legs lens level levels lid
    life lift light limit limited lip lips live loose lose loss lost low lump male mask masks mass meal meals measure medical medication
    medicine mental mild mind minor missed mobility moderate monitor monitoring mood mother mouth move muscle nail nails naps natural neck
    needle negative nerve network normal nose noted numb nurse nursery nutrition observed onset operation operations oral ordered organ
    oxygen pack pad pain pale panel panic parent passed patch patience patient period pharmacy physical pick pill pills placed plasma
    plate poison port positive potassium pounds pregnant prescription presented pressure prevention problem procedure protein provider
    pull pulled pulse pump push rapid rash rate rates reaction record records recovery reduce reduction refer referral refill regular
    release relief removal remove removed repair repeat report reported reports resolved rest resting result rib risk risks rough routine
    safe safety salt sample scale scan scans scar scared schedule scheduled scope score scratch screen screening seen senior serious
    session severe sex shake shaking sharp shock shoes short shot shots shoulder shower sick side sign signs sit sitting skin skip sleep
    sleeping sleepy slept slip slow smell smoke smoked smoker smoking snore snoring soap sober sodium soft sore sound specialist speech
    spell spine spit split spot spots stable stage stairs stand standing staples status step steps sting stomach stone stones stop
    straight strain strength stress strip stroke stuck study sudden sugar sugars suicide supply support surgeon swallow sweet symptom
    symptoms tablet tape taste tear tech teeth temp temperature temple tender tension terminal test tested testing tests therapist therapy
    thick thin thirsty throw throwing thumb tie tight tired tissue toe toes tongue tooth toothbrush touch trace training transfer trauma
    treat treatment trial trigger trouble trunk tube tubes turn twin twins ulcer unable urgent urine vaccine vein victim viral vision
    visit visited visiting visitor visits vital vitals vitamin voice waist wake walk walked walker walking warm wash waste watch water
    weak weakness wear weigh weight weird well wellness wet wheelchair wipe withdrawal woke woman women worried worse worst wound wrap
    wrist yeast`,
} as const;

/**
 * Words of health and care by class, lower case, one word each, written down by hand. A word may stand in several classes. Plurals and verb forms that only add an
 * ending, and drugs and diseases that their ending gives away, stay out: `classesOf` knows them by their base.
 */
export const careWords = {
  body: `abdomen abdominal acl adductor adrenal airway anal ankle anus aorta aortic appendix arm arms arterial artery ass atrial atrium axilla
    axillae back belly bile biliary bladder blood body bone bones bowel brachial brain brains brainstem breast brows butt buttock
    calcaneus calf carotid carpal cecum celiac cerebral cervical cervix cheek chest chin clavicle coccyx cochlear colon cornea corneal
    coronary cranial dental dip disc discs distal dorsal dorsum duct ductal duodenal duodenum ear earlobe ears elbow endocervical
    esophageal esophagus extremity eye eyes facial fascia femoral femur fetal finger flank foot foramen forearm frontal fundus gallbladder
    ganglia gastric genital gluteal groin gum gums guts hair hallux hamstring hand hands head heads heart heartbeat heel heels hilar hip
    hips humor ileum iliac inguinal ischium jaw jejunum joint kidney knee kneecap knees labrum leg legs limb lip lips liver lobe lumbar
    lumen lung lungs lymph macular malleolus mandible marrow meniscus midline mitral mouth mtp mucosa mucus muscle myocardium nares nasal
    neck nerve nipple nose nostril optic oral organ ovarian ovary pancreas pancreatic parietal parotid pedal pee pelvic pelvis perianal
    pericardium periorbital peritoneal pip piss pituitary placenta plantar plasma platelet platelets pleural plt pons prostate psoas
    pulmonary pus quad radial radius rectal renal retina retinal rib ribs rotator sacral sacrum saliva scalp scaphoid scapula semen shin
    shoulder sigmoid sinus skin sperm spinal spine spit splenic sputum sternal stomach stool stools sweat tear tears teeth temporal tendon
    testicular thenar thigh thoracic throat thumb thyroid tibia tibial tissue toe toes tongue tooth trachea tricuspid trochanter umbilical
    urinary urine vaginal valve vascular vein veins venous ventral vertebral vertex vestibular vitreous vomitus waist wrist wrists xiphoid`,
  symptom: `ache aches aching afebrile agitated agitation allergic allergies allergy alopecia altered amnesia anuric anxiety anxious aphasia apnea
    apneic asymptomatic atrophy aura blanching bled bleed bleeding blister bloody blurred breathe breathless bruise bruit bump bumps
    bunion burn burns callus choking claudication clot clots clotted clotting colic coma confused confusion congestion constipation cough
    coughed coughing coughs crepitus crying cyanosis cyanotic deaf deformity dehydration delirium depressed depression diaphoretic diarrea
    diarrhea diplopia discharge discharging disheveled distress dizziness dizzy drainage draining droop dry dysphagia dyspnea dystonia
    edema edematous effusion emesis enlarged erythema exudate faint fainted fainting faints fallen falling fatigue febrile fell fever
    flaring flashes flatus flushed flutter frail gag gags gait goiter grimace gurgling headache heartburn hematoma hematuria hemiplegia
    hemoptysis hives hoarse hurt hurts hyperemesis hypoxic ill illness impacted impaction incontinence indigestion inflammation insomnia
    irritation itch itches itching jaundice jerks laceration lesion lethargic lethargy limp limping limps lump lumps macule melena
    migraine mottled mottling murmur nausea nightmares nodular nodule nosebleed numb numbness obtunded orthopnea orthostasis orthostatic
    ow pain painful pale pang panic peeing pees perforated plaque pooped postictal proptosis pruritus puffiness purpura pus pussy
    radiating rash rashes redness reflux restlessness retractions rigid rigidity rigor sallow scream screaming seized seizure sepsis
    serosanguinous serous shakes shaking shaky shortness sick sickness sleepy sluggish snore snores snoring sob somnolence sore spastic
    splenomegaly stiff stiffness sting suicidal sweats sweaty swell swelling swells swollen syncope tachycardia tearful tender thirsty
    throwing tics tight tightness tingle tinnitus tired tiredness tremor trismus unresponsive vertigo vomited vomiting vomits wasting weak
    weakness wheeze winded withdrawal withdrawn wobbly worsening`,
  condition: `abortion abscess accreta achalasia acute addiction addison adhd afib aflutter aids aki allergies allergy alopecia als alzheimer amd
    aml amputee anaphylaxis anemia aneurysm angina ankylosing antepartum anxiety aplastic apnea ards arfid arrhythmia asma asperger asthma
    asthmatic asystole atherosclerotic atresia atrophy autism autoimmune avascular barrett basal bedsore bell's benign bipolar blind bpd
    bph bppv breech bronchopneumonia brugada bunion cad calcification cancer caries cataract cavity celiac cerebral charcot chf chlamydia
    cholelithiasis cholera chronic ckd cleft clotting cmv coccidioidomycosis colic comorbidity concussion congenital constipation copd
    covid cp crohn croup cryptococcal cushing cva cyst cystic dcis dcm ddd deformity degeneration degenerative dehiscence dehydration
    delirium dementia dengue diabetes diabetic dibetes dic diphtheria disability disabled disc disease disorder dka dm dvt dysentery
    dystocia ectopic edematous embolism emphysema endometriosis eosinophilic ependymoma epidural epilepsy esotropia esrd ewing
    exacerbation fatty fibrillation fibrosis fistula flu fluoride fracture frostbite fsgs fx gad gallstone gangrene gastroschisis gbm gbs
    gerd glaucoma glioma goiter gonorrhea gout granulomatosis graves guillain-barre hallux hansen's hashimoto hbv hcc hcv hellp hemiplegia
    hemolysis hemorrhage henoch-schonlein hernia herniated hfref hit hiv hld hodgkin hpv htn hus hyperemesis hypertension hypertensive
    hyperthermia hypoplastic hypospadias hypotension hypotensive hypothyroid hypothyroidism ibd ibs ich ileus impacted infarct infarction
    infection infectious infertility influenza injured injury intracranial ischemic itp iufd jaundice kawasaki keloid klebsiella lac
    laceration lbbb legionella legionnaires' lewy lice lump lupus lyme lymphedema malaria malignant malnutrition mania marfan mca mci mdd
    mds measles melanoma meningioma menopause mesothelioma metastatic mets mi migraine miscarriage miscarrying mitochondrial mono morbid
    mrsa mssa mumps myeloma myopia narcolepsy nash nec neoplasm neutropenic nevus norovirus nsclc nstemi oa obesity obstructive occluded
    occlusion oligo onychomycosis osa osteomalacia osteoporosis otitis overdose pacs pad parkinson parkinsonism paroxysmal pcos pda pe
    perforation periodontal pfo pheochromocytoma phn pku pms pna pneumonia pneumothorax poisoned poisoning polio polyp porphyria
    postpartum pprom prediabetes prediabetic preeclampsia pregnancies pregnancy pregnant prenatal presbyopia preterm previa proteinuria
    psoriasis psychotic ptsd ptx puncture purpura pvd pyelo pyloric quadriplegic rabies rad recurrence refractory relapse remission rhabdo
    rhabdomyolysis rheumatic rheumatoid rhinovirus rop rsv rubella rupture sah salmonella sarcoidosis scar scarring scars schizoaffective
    sclc scurvy sdh self-harm sepsis septic sessile shingles shock si siadh sickle sle smallpox spina spondylolisthesis squamous stab
    staph stemi stenosis sti stillbirth stones strep stricture stroke subdural suicide svt syndrome syphilis takotsubo tamponade tb tbi
    tetanus tia tnbc torn torsion toxic trauma trisomy ttp tumor tumour typhoid typhus uc ulcer ulcerative ulcers uri urosepsis uti
    varicella varices vegetative vf vfib viral virus vitiligo volvulus vre vt vtach vte whiplash wolff-parkinson-white wound yeast`,
  drug: `abx acei acetaminophen adderall adenosine aflibercept albumin allegra allopurinol alteplase amiodarone amitriptyline amox amphotericin
    anastrozole antibiotic anticoagulant anticoagulation antifungal antiviral apap apixaban arb argatroban art asa aspart aspirin ativan
    atropine augmentin azathioprine aztreonam baclofen bactrim basaglar benadryl benzo betadine bexsero bicarb biktarvy bisacodyl bolus
    booster botox breztri brilinta brimonidine budesonide bumetanide bupe buprenorphine caffeine calcium carboplatin carvedilol castor
    cefazolin cefdinir cefepime cefpodoxime ceftaroline ceftazidime ceftriaxone celebrex celecoxib cephalexin charcoal chemotherapy
    chlordiazepoxide chlorhexidine cipro cisplatin clinda clobetasol clopidogrel cocaine codeine colchicine concerta copaxone cosopt
    coumadin cream cryo crystalloid dabigatran ddavp decadron denosumab depakote depo dextrose digoxin dilaudid dilt diltiazem
    diphenhydramine diuretic doac donepezil dopamine dosage dose dosed doses dosing doxy droperidol duoneb dupilumab dupixent eliquis
    enbrel entresto epi epinephrine epipen epsom ertapenem estrace estradiol estrogen etanercept ethosuximide eylea farxiga fent fentanyl
    ferrous ffp flecainide flomax flonase flovent flucytosine fluids fluoroquinolone fluticasone fluvoxamine fluzone folate folfox folic
    fosamax gabapentin gadolinium ganirelix genvoya glargine glimepiride glipizide glp glucagon glucose glyburide glycopyrrolate gtt
    guanfacine gummies haldol haloperidol hctz hemabate hep hydromorphone hydroxychloroquine hydroxyzine ibrance imitrex inclisiran
    infliximab inhaler insulin iodine isotretinoin ivf ivig jardiance kenalog keppra ketamine ketorolac keytruda labetalol lactated
    lactulose lamictal lamotrigine lantus lasix latanoprost leflunomide letrozole levetiracetam levothyroxine levsin librium lido
    lidocaine linezolid lipids lispro lithium lotion lovenox macrobid macrolide magnesium med medication medications medicine meds
    melatonin meloxicam menopur mepilex meropenem metformin meth methadone methergine methimazole methotrexate methylnaltrexone
    methylphenidate methylpred metoprol metronidazole micafungin milrinone mmr monoclonal morphine mtx mvi mycophenolate nac naloxone
    naltrexone naproxen narcan neb nebulizer nexplanon nicotine nirsevimab nitro nitrofurantoin nitroglycerin nitrous nivolumab norco
    norepinephrine ns nsaid nurtec ocrevus octreotide ointment opdivo opioid oseltamivir otc oxy oxycodone oxycontin oxytocin ozempic
    paclitaxel patches paxlovid pcn pemetrexed pentacel pfizer phenobarb phenytoin pill pills placebo plaquenil platelets plavix potassium
    prbc pred prednisone prescription prochlorperazine progesterone prolia propofol refill refills remdesivir remicade restasis rhogam
    rifampin ringer's ritalin rituximab rivaroxaban roflumilast roxanol rx rxs sacubitril saline semglee senna seroquel sertraline sglt
    shingrix sirolimus sodium solu-medrol solumedrol sotalol spiriva spironolactone ssris statin stelara steroid suboxone subutex sulfa
    sulfadiazine sulfasalazine synagis synthroid syrup tab tablet tacrolimus tamoxifen tamsulosin tdap tenecteplase tenofovir thc thiamine
    ticagrelor tirzepatide tobi topamax topiramate tpa tpn tramadol tranexamic trelegy triamcinolone trulicity tums txa tylenol tysabri
    ubrelvy vaccinated vaccine vaccines valcyte vanc vanco vape vaping vaso vax venofer versed viagra victoza vincristine vitamin vivitrol
    vyvanse warfarin wegovy xarelto xolair xr yasmin yaz z-pak zinc zofran zoledronic zoloft zolpidem zosyn zyprexa zyrtec`,
  test: `abg abgs abi acth afb afp albumin alp alt ammonia amnio amylase ana anc angio antibody antigen apgar aptt aspirate assay ast audiogram
    autopsy bands bcx bg bi-rads bicarb bili bilirubin biopsy bmp bnp braden braf brca bronch bronchoscopy bun bx calprotectin cbc cdiff
    cea cgm chem child-pugh cholangiogram cholesterol ciwa ck cmp colonoscopy colpo colposcopy cortisol cows creat creatinine crossmatch
    crp csf ct cta ctpa cts culture cultured cultures cvs cx cxr cystoscopy cytology dermoscopy dexa doppler dre dxa ecg echo
    echocardiogram ecog eeg ef egd egfr ekg electrocardiogram electrolyte emg endoscopy enzyme eos eosinophils epds epworth ercp esr ett
    eus exam examination exams exome fasting ferritin fev fim finger-stick fluoro fob folate fsbs fvc gcs genome genotype gfr gleason
    glucometer glucose gtt haptoglobin hb hba hbsag hcg hco hct hematocrit hemoglobin hgb histology holter hysteroscopy iga ige igm ihc
    imaging inr iop karyotype kras kub lab laboratory labs lactate laparoscopy ldh ldl levels lfts lipase lipid lipids lp lvef lytes
    maddrey mammo mammogram mbs mbss mcv meld metanephrines methylmalonic mic microbiology microscopy mmse moca mrcp mri myoglobin
    nasopharyngeal nihss nipt nst nt-probnp nuchal nyha oncotype otoscope pap pathology pcr pft pfts ph phlebotomy phos phq plasma
    platelet polysomnography ppd prealbumin procal procalcitonin protein psa psg pth ptt quant quantiferon radiographic rbc rf rh rpr rvp
    scan scanned scanning scans screen screened screening serum smear sofa sono specimen specimens spirometry stain sugars swab swabbed
    swabs t-score tee tilt titer tox toxicology tpo treadmill trig trop troponin tsh tte ua uacr uds ultrasound uric urinalysis utox
    vitals wbc wcc x-ray xr xray`,
  procedure: `ablation abortion acdf aclr acupuncture aka amputated amputation anaesthesia anesthesia apheresis appy arom aspiration autologous avr
    bankart bariatric bka bmt bronch btl c-section cabg cannulation cardioversion cath cathed catheterization caths chemo chemotherapy
    chole circ circumcision compressions counseling cpr crrt cystoscopy debride debrided debridement decannulation decompression defib
    delivery detox dialysis dilated drained dressing ecmo ect egd embolization emdr enucleation epidural epidurals esi excise excision
    extraction flap flaps forceps graft haemodialysis hbo hd hemi hemodialysis hemostasis hipec hyperbaric immunization implanted imrt
    incision inductions infusion inject injection intubate intubated intubation iol ivf lap laparoscopic laparoscopy lavage lavaged leep
    lefort lhc ltcs lysis mohs neurosurgery nissen nitrous operative orif packed pci phaco phototherapy plex post-op postop postoperative
    ppm pre-op preop preoperative procedure prone prophy psychotherapy radiation radioactive rads rehab rehabilitation resection
    resuscitate rhc robotic roux-en-y scope scopes scoping sedation splinted srp srs stent stented stereotactic sterilization stitches
    suction surgeries surgery surgical suture svd tah tah-bso tapped tavr tha therapeutic therapy tka tlif toileting tolac trab trach
    transfused transfusion transplant transplantation treatment treatments turp tx vaccination vavd vbac ventilation weaned weaning
    whipple`,
  device: `a-line afo aids airway apap avf avg bandage bandaid bedpan bedside bipap brace bsc cane canes cannula cast casts cath catheter caths
    cgm chux commode cpap cvc defib defibrillator denture dexcom diaper drain drains evd eyeglasses fistula foley g-tube gauze glucometer
    glucometers gowns gurney hemovac hfnc holter hoyer iabp icd implant inhaler iol isolette iud iuds jp kerlix lancet lancets lvad
    medtronic mepilex mic-key midline nebulizer needle nexplanon ng ngt nj nrb og orthosis ostomy pacemaker pacer pca pcn peg pessary picc
    piccs pillbox piv pivs ppm prosthesis prosthetic pump pumps purewick rollator scalpel scds scs shunt sling spacer splint stairlift
    staples stent stethoscope stim stimulator stitches stockings stoma stretcher suction suture swan swan-ganz syringe tegaderm tele
    thermometer tlso toothbrush tourniquet trach trachs tube tubes tubing vac vacs vent vented ventilator vents vns walker walkers wc
    wheelchair wheelchairs xeroform yankauer`,
  measure: `ac afebrile amp auc bid bmi bp bpm bps cal cc ccs ci cm crcl daily degree diastolic dl dosage dose doses drip drips drops fio fl fr g
    gcs gestational gr gtt hco hourly hr hrs hs ht im inches iop iu iv ivf ivs kg kilo kilos lb lbs liter lvef mcg meq mg ml mm mmhg ng
    nightly npo od os ou oxygen oz pct peep percent pills po pounds ppd pr prn puffs pulse pv qam qd qhs qid qod qrs qt qtc rate rates
    resp rr sat sats sbp sl spo spray sq stat subq supp systolic tab tabs temp temperature tid titer tiw tmax topical unit units vial
    vials vital vitals weekly weight weights wk wks wt`,
  specialty: `allergist ambulatory anesthesia anesthesiologist anesthesiology attending audiology bcba birthing cardiac cardiologist cardiologists
    cardiology cardiothoracic caregiver ccu chaplain chiropractic clinic clinical clinician clinics cna cnm cns colorectal consult
    consults counselor crna crnas cvicu cvs dental dentist derm dermatologist dermatologists dermatology dietary dietician dietitian doc
    docs doctor doctor's doula dr drs ed electrophysiology emergency ems emt endo endocrine endocrinology ent er fertility fnp
    gastroenterologist gastroenterology geriatric geriatrics gi gps gu gyn gynecology health healthcare hematologist hematology hepatology
    hha histology home-health hospice hospital hospital's hospitalist hygienist hygienists icu infirmary inpatient inpatients inpt
    interventional lactation lcsw ld lpn ltach ltc maternal maternity md mds med-surg medic medicaid medical medicare medicine mfm micu
    midwife midwifery midwives msw neonatal nephro nephrologist nephrology neuro neurologic neurology neuropsych neurosurgery nicu np nsg
    nsicu nurse nurse's nursery nurses nursing ob obs obstetric occupational omfs oms on-call onc oncall oncologist oncology
    ophthalmologist ophthalmology ophtho ortho orthopaedic orthopedic ot outpatient outpatients outpt pa pa-c pacu palliative paramedic
    pas pathologist pcp pct pcu pediatric pediatrician pediatrics peds perinatal pharm pharmacies pharmacist pharmacy pharmd phlebotomist
    phlebotomy physician picu podiatry ppo preceptor provider psych psychiatric psychiatry psychologist pta pulm pulmonary radiologist
    radiology radonc rads rehab rehabilitation renal resident residents rheum rheumatologist rheumatology rn rns rrt sicu slp snf
    specialist specialty step-down surg surgeon surgeons surgical telehealth telemedicine therapist therapist's triage tsicu uro urology
    va vasc vascular walgreens ward wellness wic`,
  careverb: `admission admissions admit admits admitted ambulatory aspirate assess assessment bagged bandage bled boarding booster breastfeeding
    chart complains consented consult contraindicated counseling cultured cure cured dc'd debrided delivered delivering denied denies deny
    diagnose diagnosis dictating dictation discharge discharged discharges discharging dosed dosing drain drained evaluate evaluated
    evaluation examine examined fed feeding feeds flushed follow-up gown handoff healed hydration implanted inject intubated isolation
    lavaged nurse nursing premed prescribe prescribed prescribes pronounced quarantined radiating readmit readmitted recheck recovery
    refer referral referred referring refill refilling refills rounding rounds rupture scanned smoked smoker smokes smoking splinted
    stable stool swabbed swallow swallowed taper titrated toilet toileted toileting tolerated tolerates transfused treat treating
    treatment treats triage unresponsive unstable vaccinated vape vented void voided voiding wean weaned weaning weigh withheld workup`,
  person: `adult amputee babe babies baby baby's beneficiary caregiver child child's client clients dad dad's daughter deceased decedent
    dependent diabetic donor donors elderly female gentleman gentlemen granddaughter grandfather grandma grandmother grandpa grandson
    guardian hcp husband individual infant infants inmate inpatient inpatients insured kid kids ladies lady male mama man member men minor
    minors mom mom's mother mother's mum newborn newborns outpatient outpatients parent patient patient's patients person poa preterm
    prisoner proband proxy pt pts quadriplegic recipient relative resident residents roommate smoker smokers son son's spouse teen teens
    toddler twin twins vet victim victims ward wf wife wm woman women year-old yo`,
  shorthand: `a-p abd abg abx ac acei acls adm aed afeb aka ama amb ams anc ant anticoag ap approp appt appts appy arom asa asx av bbs bcx bgl bilat
    bili bka bl bm bmi bmp bnp bp bps brisk bs bsc btl bx c-spine ca cabg cad cbc cc ccu cdi cdiff cga chf chole ciwa cmt cn cp cpap cpr
    crcl csf ct ctx cva cvs cx cxr dc dc'd ddd ddx dexa dispo dka dm dme dni dnr dobs doe dp dpoa dsg dtap dtr dtrs dts dvt dx ebl ed edc
    edd efw ehr ekg elos emtala eob eos ep er esi esrd etoh ett eval evals exac ext fa fb fbs fena ffp fh fht fl fm fs fsbs fu fvc fx ga
    gad gaf gbs gc gcs gfr gi gsw gtt gu gyn ha hapi hb hcc hcp hct hctz hd hep hgb hha hipaa hld hob hoh hpi hr htn hx hyperk iabp ibd
    ibs ibw icd icu im indep inj inpt inr intol iud iufd iv ivf ivs jp jvd jvp kub l-a l-spine lbbb lbm lbp ld ldl lfts llq lmom lmp loa
    loc lp lpn lq lr lspine ltc ltg lue lul lvef lwbs lytes mae mar mca mcv mdd mdro meds mets mgmt mi mina mmse mpi mrn mrns mrsa mse msk
    mtf mv mva mvc mvi nad nc nd ndc neurovasc neurovascularly ng ngt ngtd nicu nihss nka nkda nl nonfocal nontender nos npo nrb nsaid nsr
    nst nstemi ntg nv nwb obs od og oob orif os osa otc oth ou pacs pca pcn pcp pda pe peds peep peg pft phx pid piv pivs pjp pku pmh pn
    pna pnd pnv po poa poc pocus polst post-op postop ppd ppe pph ppm ppn pprom ppx prbc preg prn prom psa psh pt pta pth pts ptsd ptt ptx
    pu pulm pvd pw pyxis qa qam qd qhs qid qod qtc rads rbc rca re-eval rec'd recs rehab resp rf rle rll rlq rn rom ros rosc rpr rr rrr
    rrt rt rtc rul ruq rv rvr rx rxs sa saa sba sbar sbo sbp scds sdh sev sh sig sl sle slr slt snf soap sob soc spo sq sqh ssi stat stemi
    sti subj subq sud surg svd svt sx sz tach tah tb tbi tbsa tdap tele tf tha tia tib tib-fib tid tiw tka tnk tnt tol tolac tox tpa tpn
    trach tsh ttp ttwb tx txp ua uc uds ue unk unremarkable uo uop uri uro utd uti vbac vd vf vfib vre vs vtach vte wbat wbc wcc wks wnl
    wt yo yr yrs`,
  foreigncare: `allergies anemia asma azúcar cita clínica corazon diabetes diarrea doctora dolor dolores duele empacho enfermera fiebre grip hilo
    insulina lafyèv orina paciente pierna presión sang thai usg vesícula`,
  weak: `accident ache active activity acute admission advised age aged aid aids alarm alcohol alert allergic allergies allergy anxiety anxious
    appetite appointment appt appts arm arms assist attack awake baby back bag bags balance band bath bathroom bed beds behavioral better
    birth birthday bite bites bleed blind block blood bloody blow body boot boots bottle bottom brace brain break breaks breath breathe
    broke broken bump burn bypass caffeine calm cancel cancelled canine care careful case cases cell center change changes check checked
    checking checks chest child children chronic clean cleaning clear clinic closure clot cold collapse collar complaint complications
    concern condition confused consultant contact contrast control copay cough count coverage covered covid crack crash cream critical
    cross crown cry crying culture cure cut cuts cycle daily damage danger dead deaf death deductible deliveries delivery depressed
    depression diaper die died diet diets disc discharge disorder doctor documented donor dose doses drain drained draining draw drink
    drinking drinks drip drop drops drug drugs drunk dry ear ears eat eaten eating effect elderly elevated emergencies emergency emotional
    energy episode episodes exam examination exams exercise expecting exposure eye eyes face faces failed failure faint fall fallen
    falling falls family fast fasting fat fatigue fear feed feeding feel feeling feelings feels feet fell felt female fight fill filter
    finger fit fitness fix flare flat floor flow flu fluid fluids flush focus follow follow-up followed foot form forms formula fracture
    freeze frequent fresh frozen fusion gas glasses gloves grade grip grow growth guts gym hair hand hands hard hazard head headache heads
    health healthy hear heart heartbeat heat heavy heel height help hip history hit hold hole home hot hour hours hungry hurt hurts ice
    ill illness imaging impact incident infection inflammation injured injury insurance insured intake intern interval iron isolation
    issue itch joint kick kid kids knee knees knock lab labor labs lead leg legs lens level levels lid life lift light limit limited lip
    lips liquid live loose lose loss lost lotion low lump male mask masks mass meal meals measure medical medication medicine mental mild
    mind minor miserable missed mobility moderate monitor monitoring mood mother mouth move muscle nail nails naps natural neck needle
    negative nerve nervous network nightmare normal nose noted numb nurse nursery nutrition observed obtained onset operation operations
    oral ordered organ oxygen pack pad pain painful pale panel panic parent passed patch patience patient period pharmacy physical pick
    pill pills placed plasma plate poison port positive potassium pounds pregnant prescribe prescription presented presenting pressure
    prevention problem procedure protein provider pull pulled pulling pulse pump punch push rapid rash rate rates reaction record records
    recovery reduce refer referral refill regular relax release relief removal remove removed repair repeat report reported reports rescue
    resolved rest resting result retest rib rise risk risks rough routine safe safety salt sample scale scan scans scar scared schedule
    scheduled scope score scratch screen screening screw seen senior sense sensitive serious session severe sex shake shaking shape sharp
    shock shoes short shot shots shoulder shower sick side sign signs sit sitting skin skip sleep sleeping sleepy slept slip slow smell
    smoke smoked smoker smoking snap snore snoring soap sober sodium soft sore sound specialist speech spell spine spit split spot spots
    spray spread stable stage stairs stand standing staples status steady step steps sting stitches stomach stone stones stop straight
    strain strength stress strip stroke strong stuck study sudden suffer sugar sugars suicide supplement supply support surgeon swallow
    sweat sweet swell swim symptom symptoms tablet tape taste tear tears tech teeth temp temperature temple tender tense tension terminal
    test tested testing tests therapist therapy thick thin thirsty throat throw throwing thumb tie tight tired tissue toe toes tongue
    tooth toothbrush touch tough toxic trace training transfer trauma treat treatment trial trigger trouble trunk tube tubes turn twin
    twins ulcer unable unstable unusual upset urgent urine vaccine vein victim viral virus vision visit visited visiting visitor visits
    vital vitals vitamin voice waist wake walk walked walker walking warm wash waste watch water weak weakness wear wearing weigh weight
    weird well wellness wet wheelchair wipe withdrawal woke woman women worn worried worry worse worst wound wrap wrist yeast`,
} as const;

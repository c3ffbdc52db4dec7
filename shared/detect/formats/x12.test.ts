import { describe } from 'vitest';
import { expectRecords } from '../../../test/corpus/records.ts';

// Invented for this file; nobody is meant.
describe('X12', () => {
  expectRecords([
    {
      title: 'a claim (837)',
      format: 'x12',
      text: 'ISA*00*          *00*          *ZZ*SUB            *ZZ*REC            *250814*1022*^*00501*000000001*0*P*:~GS*HC*S*R*20250814*1022*1*X*005010X222A1~ST*837*0001*005010X222A1~NM1*85*2*CLINIC*****XX*1234567893~N3*1 CLINIC WAY~HL*2*1*22*0~SBR*P*18*******MC~NM1*IL*1*ACHTERBERG*ROSALIND****MI*W88120034~N3*9 QUARRY RD~N4*HILLIARD*OH*43026~DMG*D8*19490708*F~CLM*PT-4471*150***11:B:1*Y*A*Y*Y~HI*ABK:E119~SE*9*0001~',
      fields: [
        'us-npi: 1234567893',
        'person-name: ACHTERBERG',
        'person-name: ROSALIND',
        'health-plan-id: W88120034',
        'us-address: 9 QUARRY RD',
        'us-address: HILLIARD',
        'us-address: 43026',
        'date-of-birth: 19490708',
        'account-number: PT-4471',
        'icd-10-cm: E119',
      ],
    },
    {
      title: 'one line',
      format: 'x12',
      text: 'NM1*QC*1*RENNER*TOBIAS****MI*AA1200345~',
      fields: ['person-name: RENNER', 'person-name: TOBIAS', 'health-plan-id: AA1200345'],
    },
    {
      title: 'a payment (835) without its envelope',
      format: 'x12',
      text: 'CLP*ACC778120*1*150*120**MC*CTRL99887~\nNM1*QC*1*VANCE*LORNA****MI*M5501212~\nSVC*HC:99213*150*120~\nDTM*472*20250801~',
      fields: [
        'account-number: ACC778120',
        'account-number: CTRL99887',
        'person-name: VANCE',
        'person-name: LORNA',
        'health-plan-id: M5501212',
        'care-date: 20250801',
      ],
    },
    {
      title: 'a benefit answer (271) with bars',
      format: 'x12',
      text: 'ST|271|0001|005010X279A1\nBHT|0022|11|1|20250814\nHL|3|2|22|0\nNM1|IL|1|ITO|KENJI||||MI|K99120011\nDMG|D8|19660203|M\nEB|1||30||PLAN',
      fields: ['person-name: ITO', 'person-name: KENJI', 'health-plan-id: K99120011', 'date-of-birth: 19660203'],
    },
    {
      title: 'an enrolment (834)',
      format: 'x12',
      text: 'ST*834*0001~BGN*00*1*20250101~INS*Y*18*030*XN*A~REF*0F*S77120~REF*SY*219099999~NM1*IL*1*VANCE*LORNA*Q***34*219099999~PER*IP**HP*6145550188*EM*lv@example.org~N3*77 OAK~N4*LIMA*OH*45801~DMG*D8*19721011*F~HD*030**HLT~',
      fields: [
        'health-plan-id: S77120',
        'us-ssn: 219099999',
        'person-name: VANCE',
        'person-name: LORNA',
        'person-name: Q',
        'us-ssn: 219099999',
        'phone: 6145550188',
        'email: lv@example.org',
        'us-address: 77 OAK',
        'us-address: LIMA',
        'us-address: 45801',
        'date-of-birth: 19721011',
      ],
    },
    {
      title: 'a benefit question (270)',
      format: 'x12',
      text: 'ISA*00*          *00*          *ZZ*A              *ZZ*B              *250814*1022*^*00501*000000001*0*P*:~\nGS*HS*A*B*20250814*1022*1*X*005010X279A1~\nST*270*0001*005010X279A1~\nBHT*0022*13*1*20250814*1022~\nHL*1**20*1~\nNM1*PR*2*ACME*****PI*123~\nHL*2*1*21*1~\nNM1*1P*1*QUILL*DORA****XX*1234567893~\nHL*3*2*22*0~\nTRN*1*93175*9877281234~\nNM1*IL*1*MOREAU*CELINE****MI*M77120034~\nDMG*D8*19620204~\nDTP*291*D8*20250814~\nEQ*30~\nSE*13*0001~',
      fields: [
        'us-npi: 1234567893',
        'person-name: MOREAU',
        'person-name: CELINE',
        'health-plan-id: M77120034',
        'date-of-birth: 19620204',
        'care-date: 20250814',
      ],
    },
    {
      title: 'a referral (278)',
      format: 'x12',
      text: 'ST*278*0001*005010X217~BHT*0007*13*A1*20250814~HL*1**20*1~NM1*X3*2*ACME*****PI*123~HL*3*2*22*1~NM1*IL*1*MOREAU*CELINE****MI*M77120034~HI*ABF:M5416~UM*HS*I*3~SE*8*0001~',
      fields: ['person-name: MOREAU', 'person-name: CELINE', 'health-plan-id: M77120034', 'icd-10-cm: M5416'],
    },
    {
      title: 'a claim status (277)',
      format: 'x12',
      text: 'ST*277*0001*005010X212~BHT*0010*08*A1*20250814*1022*DG~HL*4*3*22*0~NM1*IL*1*MOREAU*CELINE****MI*M77120034~TRN*2*ACC1~STC*F1:65*20250814**150*120~REF*1K*CLMCTRL1~DTP*472*D8*20250801~',
      fields: [
        'person-name: MOREAU',
        'person-name: CELINE',
        'health-plan-id: M77120034',
        'account-number: CLMCTRL1',
        'care-date: 20250801',
      ],
    },
  ]);
});

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
  ]);
});

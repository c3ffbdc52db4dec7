import { describe } from 'vitest';
import { expectRecords } from '../../../test/corpus/records.ts';

// Invented for this file; nobody is meant.
describe('FHIR JSON', () => {
  expectRecords([
    {
      title: 'a minified Patient',
      format: 'fhir-json',
      text: '{"resourceType":"Patient","id":"p1","identifier":[{"system":"urn:oid:1.2.36","value":"8834412"}],"name":[{"use":"official","family":"Achterberg","given":["Rosalind","M"]}],"telecom":[{"system":"phone","value":"614-555-0163"},{"system":"email","value":"ros@example.org"}],"birthDate":"1949-07-08","address":[{"line":["9 Quarry Rd"],"city":"Hilliard","postalCode":"43026"}]}',
      fields: [
        'account-number: p1',
        'mrn: 8834412',
        'person-name: Achterberg',
        'person-name: Rosalind',
        'person-name: M',
        'phone: 614-555-0163',
        'email: ros@example.org',
        'date-of-birth: 1949-07-08',
        'us-address: 9 Quarry Rd',
        'us-address: Hilliard',
        'us-address: 43026',
      ],
    },
    {
      title: 'keys in alphabetical order, the type last',
      format: 'fhir-json',
      text: '{\n "birthDate": "1949-07-08",\n "name": [{"family": "Achterberg", "given": ["Rosalind"]}],\n "resourceType": "Patient"\n}',
      fields: ['date-of-birth: 1949-07-08', 'person-name: Achterberg', 'person-name: Rosalind'],
    },
    {
      title: 'a Bundle that breaks off',
      format: 'fhir-json',
      text: '{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Patient","name":[{"family":"Renner","given":["Tobias"]}],"birthDate":"1970-04-17"}},{"resource":{"resourceType":"Observation","status":"final","code":{"text":"A1c"},"subject":{"reference":"Patient/77","display":"Tobias Renner"},"valueQu',
      fields: [
        'person-name: Renner',
        'person-name: Tobias',
        'date-of-birth: 1970-04-17',
        'account-number: 77',
        'person-name: Tobias Renner',
      ],
    },
    {
      title: 'the middle of a Patient',
      format: 'fhir-json',
      text: '  "name": [\n    {\n      "use": "official",\n      "family": "Delacroix",\n      "given": ["Yvonne"]\n    }\n  ],\n  "gender": "female",\n  "birthDate": "1958-03-02",\n',
      fields: ['person-name: Delacroix', 'person-name: Yvonne', 'date-of-birth: 1958-03-02'],
    },
    {
      title: 'what Python prints',
      format: 'fhir-json',
      text: "{'resourceType': 'Patient', 'name': [{'family': 'Haddad', 'given': ['Samir']}], 'birthDate': '1991-01-09'}",
      fields: ['person-name: Haddad', 'person-name: Samir', 'date-of-birth: 1991-01-09'],
    },
    {
      title: 'a resource inside a string of a log',
      format: 'fhir-json',
      text: '{"level":"info","body":"{\\"resourceType\\":\\"Patient\\",\\"name\\":[{\\"family\\":\\"Haddad\\",\\"given\\":[\\"Samir\\"]}],\\"birthDate\\":\\"1991-01-09\\"}"}',
      fields: ['person-name: Haddad', 'person-name: Samir', 'date-of-birth: 1991-01-09'],
    },
    {
      title: 'one resource a line',
      format: 'fhir-ndjson',
      text: '{"resourceType":"Patient","id":"1","name":[{"family":"Ito","given":["Kenji"]}],"birthDate":"1966-02-03"}\n{"resourceType":"Patient","id":"2","name":[{"family":"Vance","given":["Lorna"]}],"birthDate":"1972-10-11"}\n',
      fields: [
        'account-number: 1',
        'person-name: Ito',
        'person-name: Kenji',
        'date-of-birth: 1966-02-03',
        'account-number: 2',
        'person-name: Vance',
        'person-name: Lorna',
        'date-of-birth: 1972-10-11',
      ],
    },
    {
      title: 'a Coverage',
      format: 'fhir-json',
      text: '{"resourceType":"Coverage","status":"active","subscriberId":"ZGP9910023","beneficiary":{"reference":"Patient/4","display":"Lorna Vance"},"payor":[{"display":"Acme Health"}]}',
      fields: ['health-plan-id: ZGP9910023', 'account-number: 4', 'person-name: Lorna Vance'],
    },
    {
      title: 'a Claim',
      format: 'fhir-json',
      text: '{"resourceType":"Claim","identifier":[{"value":"CLM-552210"}],"patient":{"display":"Kenji Ito","reference":"Patient/1"},"diagnosis":[{"diagnosisCodeableConcept":{"coding":[{"code":"E11.9"}]}}]}',
      fields: ['account-number: CLM-552210', 'person-name: Kenji Ito', 'account-number: 1'],
    },
  ]);
});

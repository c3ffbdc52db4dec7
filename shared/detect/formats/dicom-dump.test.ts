import { describe } from 'vitest';
import { expectRecords } from '../../../test/corpus/records.ts';

// Invented for this file; nobody is meant.
describe('DICOM dumps', () => {
  expectRecords([
    {
      title: 'dcmdump',
      format: 'dicom-dump',
      text: '(0008,0020) DA [20250801]                               #   8, 1 StudyDate\n(0008,0060) CS [CT]                                     #   2, 1 Modality\n(0010,0010) PN [HALVORSEN^INGRID]                       #  16, 1 PatientName\n(0010,0020) LO [MR77120]                                #   8, 1 PatientID\n(0010,0030) DA [19600914]                               #   8, 1 PatientBirthDate',
      fields: ['care-date: 20250801', 'person-name: HALVORSEN^INGRID', 'mrn: MR77120', 'date-of-birth: 19600914'],
    },
    {
      title: 'gdcmdump',
      format: 'dicom-dump',
      text: "(0010,0010) PN [HALVORSEN^INGRID] # 16,1 Patient's Name\n(0010,0020) LO [MR77120 ] # 8,1 Patient ID",
      fields: ['person-name: HALVORSEN^INGRID', 'mrn: MR77120'],
    },
    {
      title: 'dcdump',
      format: 'dicom-dump',
      text: "(0x0010,0x0010) PN Patient's Name \t VR=<PN>   VL=<0x0010>  <HALVORSEN^INGRID>\n(0x0010,0x0020) LO Patient ID \t VR=<LO>   VL=<0x0008>  <MR77120 >",
      fields: ['person-name: HALVORSEN^INGRID', 'mrn: MR77120'],
    },
    {
      title: 'DICOM JSON',
      format: 'dicom-dump',
      text: '{"00080060":{"vr":"CS","Value":["MR"]},"00100010":{"vr":"PN","Value":[{"Alphabetic":"Halvorsen^Ingrid"}]},"00100020":{"vr":"LO","Value":["MR77120"]},"00100030":{"vr":"DA","Value":["19600914"]}}',
      fields: ['person-name: Halvorsen^Ingrid', 'mrn: MR77120', 'date-of-birth: 19600914'],
    },
    {
      title: 'keywords instead of tags',
      format: 'dicom-dump',
      text: 'PatientName: Halvorsen^Ingrid\nPatientID: MR77120\nModality: MR\nStudyInstanceUID: 1.2.840.1\nPatientBirthDate: 19600914',
      fields: ['person-name: Halvorsen^Ingrid', 'mrn: MR77120', 'date-of-birth: 19600914'],
    },
    {
      title: "a viewer's table",
      format: 'dicom-dump',
      text: 'Tag\tVR\tName\tValue\n(0010,0010)\tPN\tPatient Name\tHalvorsen^Ingrid\n(0010,0020)\tLO\tPatient ID\tMR77120\n(0010,0030)\tDA\tPatient Birth Date\t19600914',
      fields: ['person-name: Halvorsen^Ingrid', 'mrn: MR77120', 'date-of-birth: 19600914'],
    },
    {
      title: 'dcm2xml',
      format: 'dicom-dump',
      text: '<element tag="0010,0010" vr="PN" vm="1" len="16" name="PatientName">Halvorsen^Ingrid</element>\n<element tag="0010,0020" vr="LO" vm="1" len="8" name="PatientID">MR77120</element>',
      fields: ['person-name: Halvorsen^Ingrid', 'mrn: MR77120'],
    },
    {
      title: 'dcm4che',
      format: 'dicom-dump',
      text: '132: (0010,0010) PN #12 [Moreau^Celine] PatientName\n152: (0010,0020) LO #6 [44120] PatientID',
      fields: ['person-name: Moreau^Celine', 'mrn: 44120'],
    },
    {
      title: 'ImageJ',
      format: 'dicom-dump',
      text: "0010,0010  Patient's Name: Moreau^Celine\n0010,0020  Patient ID: 44120\n0010,0030  Patient's Birth Date: 19620204\n0008,0060  Modality: CT",
      fields: ['person-name: Moreau^Celine', 'mrn: 44120', 'date-of-birth: 19620204'],
    },
    {
      title: 'Orthanc, by tags',
      format: 'dicom-dump',
      text: '{"0010,0010":{"Name":"PatientName","Type":"String","Value":"Moreau^Celine"},"0010,0020":{"Name":"PatientID","Type":"String","Value":"44120"},"0008,0060":{"Name":"Modality","Type":"String","Value":"CT"}}',
      fields: ['person-name: Moreau^Celine', 'mrn: 44120'],
    },
    {
      title: 'Orthanc, by keywords',
      format: 'dicom-dump',
      text: '{\n  "AccessionNumber" : "A7781",\n  "Modality" : "CT",\n  "PatientBirthDate" : "19620204",\n  "PatientID" : "44120",\n  "PatientName" : "Moreau^Celine"\n}',
      fields: ['account-number: A7781', 'date-of-birth: 19620204', 'mrn: 44120', 'person-name: Moreau^Celine'],
    },
    {
      title: 'native DICOM XML',
      format: 'dicom-dump',
      text: '<NativeDicomModel><DicomAttribute tag="00100010" vr="PN" keyword="PatientName"><PersonName number="1"><Alphabetic><FamilyName>Moreau</FamilyName><GivenName>Celine</GivenName></Alphabetic></PersonName></DicomAttribute><DicomAttribute tag="00100020" vr="LO" keyword="PatientID"><Value number="1">44120</Value></DicomAttribute></NativeDicomModel>',
      fields: ['person-name: Moreau', 'mrn: 44120'],
    },
  ]);
});

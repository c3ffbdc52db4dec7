/**
 * Written by `node tools/learn-form-weights.ts`: for each signal, in the order of `signalsOf`, what it weighs for each of `formLabels`, a letter
 * each, so that the script in each page stays small: N is 0, each letter after it 0.1 of log-odds for the label, each before it 0.1 against. The
 * last row is each label's own.
 *
 * sign-up, sign-in, change-password, recovery, newsletter, checkout, contact, search, other
 */
// oxfmt-ignore
export const learnedWeights: string =
  "UKMLPMLNM" + // its button says sign up
  "MTNNNMMML" + // its button says sign in
  "MMPQMNNNN" + // its button says forgotten password
  "MMNRNNNNM" + // its button says change of password
  "MNNMRNNNM" + // its button says news
  "LMNMMRMKS" + // its button says payment or order
  "NNNNMNRNL" + // its button says message to somebody
  "MMNMMMM\\F" + // its button says search
  "NNNNNONNN" + // its button says verification
  "NNNNNNONO" + // its button says demo, download or application
  "NNNNNNNNP" + // its button says a record of somebody or something
  "LPNNNNNNN" + // another button says sign up
  "LQNMNNNNN" + // another button says sign in
  "XNNLLMLML" + // its heading says sign up
  "NTNMLMMLN" + // its heading says sign in
  "NLOXKMMML" + // its heading says forgotten password
  "MMQPNNNNL" + // its heading says change of password
  "MMNLXMMOI" + // its heading says news
  "MMNMNWMML" + // its heading says payment or order
  "LMNMOOSLM" + // its heading says message to somebody
  "MNNNNNPPL" + // its heading says search
  "OONNNONMM" + // its heading says verification
  "LNNNNNOOP" + // its heading says demo, download or application
  "NPNNNNNNM" + // its heading says already have an account
  "ONNNNNNNN" + // its heading says no account yet
  "NMNMMMLMT" + // its heading says a record of somebody or something
  "VKNMNMMOL" + // the page title says sign up
  "MUNNLMMNK" + // the page title says sign in
  "MMNRMNNNM" + // the page title says forgotten password
  "NNNONNNNN" + // the page title says change of password
  "NNNNPNNNN" + // the page title says news
  "NNNPNONNM" + // the page title says payment or order
  "MNNMOMRPK" + // the page title says message to somebody
  "NNNNNNOOM" + // the page title says search
  "UKNMOMMNM" + // the address says sign up
  "NRNMMMMMM" + // the address says sign in
  "NMNQNNNNM" + // the address says forgotten password
  "NNONNNNNN" + // the address says change of password
  "MNNNPNNNN" + // the address says news
  "MNNMNSMML" + // the address says payment or order
  "MNNNNNQMM" + // the address says message to somebody
  "NNNNNNNNN" + // the address says search
  "MNNNNNNNP" + // the address says demo, download or application
  "NNNNNNNNO" + // the address says a record of somebody or something
  "RLLOLNMON" + // its name says sign up
  "ORNOMMMML" + // its name says sign in
  "MONSLNNMK" + // its name says forgotten password
  "NNNNNNNNN" + // its name says change of password
  "KNNKXLMLN" + // its name says news
  "MMNMMQMMP" + // its name says payment or order
  "SMNLMMPMM" + // its name says message to somebody
  "LLMLLMPXL" + // its name says search
  "VMNMMNNNK" + // where it is sent says sign up
  "OQMOLMNMM" + // where it is sent says sign in
  "MONRMNNNL" + // where it is sent says forgotten password
  "NNONNNNNM" + // where it is sent says change of password
  "LMNLTNNMN" + // where it is sent says news
  "NNNNNMNMQ" + // where it is sent says payment or order
  "MNNNMNSNL" + // where it is sent says message to somebody
  "MMNMMMOUJ" + // where it is sent says search
  "OMNNOONNM" + // a field says sign up
  "QMNRMMNMK" + // a field says sign in
  "MPNOMNNNM" + // a field says forgotten password
  "ONPNNNNNM" + // a field says change of password
  "OMNMPNNMN" + // a field says news
  "NNNMOOMMO" + // a field says payment or order
  "OMNMMMSMM" + // a field says message to somebody
  "MMNMMMOUM" + // a field says search
  "NQLOOMNNL" + // a link says sign up
  "QNLQNMPMK" + // a link says sign in
  "NPNMNMNMN" + // a link says forgotten password
  "NONNNNNNN" + // a link says no account yet
  "TQMLQMLKJ" + // its text says sign up
  "SWMMJLLLK" + // its text says sign in
  "MROTLLMLJ" + // its text says forgotten password
  "LLUMMMMMO" + // its text says change of password
  "PMNLXLMMK" + // its text says news
  "NLMNLYLMJ" + // its text says payment or order
  "NMMMMOWLK" + // its text says message to somebody
  "MMNMMNOSL" + // its text says search
  "OONMMRMML" + // its text says verification
  "LMNMMNOLT" + // its text says demo, download or application
  "TMNNMNNNL" + // its text says already have an account
  "QNNNNNNNM" + // its text says no account yet
  "SOMMMNMMN" + // its text says terms or privacy
  "NPNMONNNM" + // its text says stay signed in
  "RLNNNNNNM" + // its text says rules for a password
  "QMLQNMMOL" + // the text around it says sign up
  "OMMROMOMK" + // the text around it says sign in
  "MONSMNNMK" + // the text around it says forgotten password
  "NNNMPNNQL" + // the text around it says news
  "MLNLPLRPM" + // the text around it says message to somebody
  "MNNNONNNN" + // the text around it says already have an account
  "MMTMNMMNM" + // asks for current password
  "OMSNMNMMK" + // asks for new password
  "QKSNMLMMM" + // asks for repeated password
  "STNKLMLML" + // asks for password
  "QQNMMMNMM" + // asks for one-time code
  "RKKRVJQHJ" + // asks for e-mail address
  "NMNNNNNNP" + // asks for repeated e-mail address
  "PPLTQLLKK" + // asks for user name
  "NLMKMOSLQ" + // asks for name
  "OOMLMOQNM" + // asks for phone number
  "NMNMONONN" + // asks for organization
  "OMMMNRLOM" + // asks for postal address
  "RKMNNNNNM" + // asks for birthday or gender
  "KPMMM\\LKI" + // asks for payment card
  "LLMLLLNZM" + // asks for words to search for
  "MMMLLL[ML" + // asks for message
  "LMNNMMNOS" + // asks for health or insurance
  "SMNLNRMMK" + // asks for picture of letters
  "NMNMMOMMR" + // asks for agreement to terms
  "NRNMMNNNM" + // asks for staying signed in
  "PMNMNONNM" + // asks for agreement to news
  "LMNMNNMOQ" + // asks for date or amount
  "IOMKKOOPU" + // asks for choice
  "KNLLKKPNY" + // asks for anything else
  "IIHPPPOPS" + // has no password
  "RUKKLMLMO" + // has one password
  "QMPNMMMMN" + // has two passwords
  "MMSMNONNL" + // has three passwords or more
  "ONNMMMMLT" + // has no field
  "LNKTRJJSL" + // has one field
  "OPONNNLNM" + // has two fields
  "ONPLMOQLM" + // has three or four fields
  "NMNLLQPLO" + // has five to eight fields
  "OMMMNOMNO" + // has nine fields or more
  "NRMLMMMMP" + // has a password and one more field
  "SNNNNNMNK" + // has one password and asks who
  "NPMSULLLG" + // asks for an e-mail address alone
  "LMNLLMOXK" + // asks for words to search for alone
  "PQNMNNNML" + // asks for a code alone
  "MNTNMMNML" + // asks for passwords alone
  "UMNNMMMNL" + // asks for a password to sign up
  "NRNMNNNNL" + // asks for a password to sign in
  "MOSMLNLLP" + // asks for a password, says not why
  "SLNNNNNNL" + // has one password and signs up
  "KWMMMMNNK" + // has one password and signs in
  "MOLMMMMMT" + // has one password and says neither
  "RMNMMMMNO" + // has two passwords and changes none
  "SMMMMOMNM" + // has several passwords and asks who
  "KNNKWMMNL" + // has no password, signs up, has news
  "ZLNLLMLOM" + // has no password and signs up
  "MNNNONMNO" + // has no password, signs up, asks who
  "LTNMMMMMN" + // asks for an e-mail address to sign in
  "PMNNMNNNO" + // its button and its heading say sign up
  "PONMMNNNM" + // its button and its heading say sign in
  "OMNONMNNN" + // a field is marked new-password
  "NNONNNNNM" + // a field is marked current-password
  "UKNLOMOMN" + // stands in a dialog
  "MMNLOMOSK" + // stands at the top of the page
  "OMNMRMNOL" + // stands at the bottom of the page
  "MNMNRMLNO" + // stands beside the page
  "QMNLNNNMO" + // is out of sight
  "KVOOJLPMM" + // is the largest form of its page
  "WHMMMMNNO" + // is one of several forms with a password
  "RMMNNIKOS" + // stands beside a form with a password
  "JNNKRRONN" + // has no button
  "MMNMMMLNU" + // makes a record, has no password
  "SLGKKOEN`"; // whatever it shows

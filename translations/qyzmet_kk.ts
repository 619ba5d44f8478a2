<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>ActRows</name>
    <message>
        <source>Number of the order</source>
        <translation>Бұйрық нөмірі</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Бұйрық күні</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>Талон нөмірі</translation>
    </message>
    <message>
        <source>Date of the slip</source>
        <translation>Талон күні</translation>
    </message>
    <message>
        <source>Number of the blank</source>
        <translation>Бланк нөмірі</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>To whom it is forwarded</source>
        <translation>Кімге жіберіледі</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Акт күні</translation>
    </message>
    <message>
        <source>Place on the shelf</source>
        <translation>Сақталатын орны</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Хабарлау тәсілі</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Series of the blank</source>
        <translation>Бланк сериясы</translation>
    </message>
    <message>
        <source>Line of the issuing book</source>
        <translation>Есепке алу және беру кітабындағы жазба</translation>
    </message>
    <message>
        <source>Which slip</source>
        <translation>Қай талон</translation>
    </message>
    <message>
        <source>Step of the plan</source>
        <translation>Жоспар кезеңі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Is the complaint justified</source>
        <translation>Шағым негізді ме</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Жауап мәтіні</translation>
    </message>
    <message>
        <source>Act of return or destruction, with its number</source>
        <translation>Қайтару немесе жою туралы акт, нөмірі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Void entry № %1? Its number stays and is never given again. Write the reason.</source>
        <translation>№ %1 жазбаны жоясыз ба? Нөмірі сақталады және қайта берілмейді. Себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Say why it is corrected and at whose request.</source>
        <translation>Түзету себебін және кімнің сұрауымен түзетілетінін көрсетіңіз.</translation>
    </message>
    <message>
        <source>No day is counted until the term is resumed.</source>
        <translation>Мерзім жалғасқанша күндер есептелмейді.</translation>
    </message>
    <message>
        <source>The days that are left are counted from tomorrow on.</source>
        <translation>Қалған күндер ертеңнен бастап есептеледі.</translation>
    </message>
    <message>
        <source>After this the result can no longer be handed over.</source>
        <translation>Бұдан кейін нәтиже берілмейді.</translation>
    </message>
    <message>
        <source>You will not decide this entry: the substitute or the director does.</source>
        <translation>Бұл жазба бойынша шешімді сіз емес, уақытша алмастырушы немесе директор қабылдайды.</translation>
    </message>
    <message>
        <source>The answer is written in the applicant&apos;s language: %1.</source>
        <translation>Жауап өтініш берушінің тілінде жазылады: %1.</translation>
    </message>
    <message>
        <source>The term becomes longer by this many working days: %1. Tell the applicant.</source>
        <translation>Мерзім мынадай жұмыс күніне ұзарады: %1. Өтініш берушіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>It is forwarded within this many working days: %1.</source>
        <translation>Жіберу мерзімі, жұмыс күні: %1.</translation>
    </message>
</context>
<context>
    <name>AdmissionForm</name>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation>Өтініштің түрі</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Түсу тәсілі</translation>
    </message>
    <message>
        <source>Date and time of arrival</source>
        <translation>Келіп түскен күні мен уақыты</translation>
    </message>
    <message>
        <source>Language of the service</source>
        <translation>Қызмет көрсету тілі</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic (if any)</source>
        <translation>Әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Сыныбы</translation>
    </message>
    <message>
        <source>Language of teaching</source>
        <translation>Оқыту тілі</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Relation to the child</source>
        <translation>Балаға кім болып келеді</translation>
    </message>
    <message>
        <source>Document of authority</source>
        <translation>Өкілдігін растайтын құжат</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Consent to the collection and processing of personal data</source>
        <translation>Дербес деректерді жинауға және өңдеуге келісім</translation>
    </message>
    <message>
        <source>Lives in the area the school serves</source>
        <translation>Мектептің қызмет көрсету аумағында тұрады</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>School of departure or arrival</source>
        <translation>Қай мектептен / қай мектепке</translation>
    </message>
    <message>
        <source>Cause of the transfer</source>
        <translation>Ауысу себебі</translation>
    </message>
</context>
<context>
    <name>AttestationForm</name>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Purpose of the application</source>
        <translation>Өтініштің мақсаты</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Түсу тәсілі</translation>
    </message>
    <message>
        <source>Date and time of arrival</source>
        <translation>Келіп түскен күні мен уақыты</translation>
    </message>
    <message>
        <source>Language of the service</source>
        <translation>Қызмет көрсету тілі</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Педагог</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic (if any)</source>
        <translation>Әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>Кім өтініш береді</translation>
    </message>
    <message>
        <source>Document of authority</source>
        <translation>Өкілдігін растайтын құжат</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Consent to the collection and processing of personal data</source>
        <translation>Дербес деректерді жинауға және өңдеуге келісім</translation>
    </message>
    <message>
        <source>Work and category</source>
        <translation>Жұмысы мен санаты</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Subject taught</source>
        <translation>Оқытатын пәні</translation>
    </message>
    <message>
        <source>Present category</source>
        <translation>Қазіргі санаты</translation>
    </message>
    <message>
        <source>Category asked for</source>
        <translation>Өтінген санаты</translation>
    </message>
    <message>
        <source>Experience, years</source>
        <translation>Педагогикалық өтілі, жыл</translation>
    </message>
</context>
<context>
    <name>ClosingText</name>
    <message>
        <source>Numbers without gaps</source>
        <translation>Нөмірлер үзіліссіз</translation>
    </message>
    <message>
        <source>The journal is intact</source>
        <translation>Журнал бүтін</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Мерзімі өткен жазба жоқ</translation>
    </message>
    <message>
        <source>The month&apos;s corrections are seen</source>
        <translation>Айдың түзетулері қаралды</translation>
    </message>
    <message>
        <source>Full pages are printed</source>
        <translation>Толған беттер басып шығарылды</translation>
    </message>
    <message>
        <source>, volume %1, page %2</source>
        <translation>, %1-том, %2-бет</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>ретте</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>табылғаны: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылды</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім жапты</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Түсіндірмелер</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Нөмірлері</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>closed %1, sheets: %2</source>
        <translation>жабылды %1, парақ саны: %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Page, row</source>
        <translation>Бет, жол</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не түзетілді</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Бұрынғы жазба</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Түзетілген жазба</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>At whose request</source>
        <translation>Кімнің сұрауымен</translation>
    </message>
    <message>
        <source>By whom, when</source>
        <translation>Кім, қашан</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>жойылды</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>шифрленген</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Who inspects</source>
        <translation>Тексеруші орган</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Журналдар</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Басталған уақыты</translation>
    </message>
    <message>
        <source>Closed, result</source>
        <translation>Аяқталуы, нәтижесі</translation>
    </message>
    <message>
        <source>all journals</source>
        <translation>барлық журналдар</translation>
    </message>
    <message>
        <source>Inspection mode is on: %1. Entries of that period are neither corrected nor voided; new ones go on and are marked.</source>
        <translation>Тексеру режимі қосулы: %1. Осы кезеңде тіркелген жазбаларды түзетуге және жоюға болмайды; жаңа жазбалар енгізіле береді және белгіленеді.</translation>
    </message>
</context>
<context>
    <name>ColumnSpec</name>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Күні, уақыты</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Child, grade</source>
        <translation>Бала, сынып</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Page/line</source>
        <translation>Бет/жол</translation>
    </message>
</context>
<context>
    <name>ComplaintForm</name>
    <message>
        <source>Complaint</source>
        <translation>Шағым</translation>
    </message>
    <message>
        <source>Form of the complaint</source>
        <translation>Түскен түрі</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Түсу тәсілі</translation>
    </message>
    <message>
        <source>Date and time of arrival</source>
        <translation>Келіп түскен күні мен уақыты</translation>
    </message>
    <message>
        <source>Language of the service</source>
        <translation>Қызмет көрсету тілі</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>Шағым беруші</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic (if any)</source>
        <translation>Әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>Кім береді</translation>
    </message>
    <message>
        <source>Document of authority</source>
        <translation>Өкілдігін растайтын құжат</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Consent to the collection and processing of personal data</source>
        <translation>Дербес деректерді жинауға және өңдеуге келісім</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Пошталық мекенжайы</translation>
    </message>
    <message>
        <source>Actual address</source>
        <translation>Нақты тұратын жері</translation>
    </message>
    <message>
        <source>About which line</source>
        <translation>Қай жазбаға қатысты</translation>
    </message>
    <message>
        <source>About whose actions</source>
        <translation>Кімнің әрекетіне (әрекетсіздігіне)</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Қоса берілген құжаттар</translation>
    </message>
    <message>
        <source>Circumstances and evidence</source>
        <translation>Мән-жайлары мен дәлелдері</translation>
    </message>
</context>
<context>
    <name>DuplicateForm</name>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Reason for the duplicate</source>
        <translation>Телнұсқа беру себебі</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Түсу тәсілі</translation>
    </message>
    <message>
        <source>Date and time of arrival</source>
        <translation>Келіп түскен күні мен уақыты</translation>
    </message>
    <message>
        <source>Language of the service</source>
        <translation>Қызмет көрсету тілі</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic (if any)</source>
        <translation>Әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Relation to the owner</source>
        <translation>Құжат иесіне кім болып келеді</translation>
    </message>
    <message>
        <source>Document of authority</source>
        <translation>Өкілдігін растайтын құжат</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Consent to personal data given</source>
        <translation>Дербес деректерге келісім бар</translation>
    </message>
    <message>
        <source>Owner of the document (leave empty if it is the applicant)</source>
        <translation>Құжат иесі (өтініш берушінің өзі болса, бос қалдырыңыз)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнұсқа</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Құжаттың түрі</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Сериясы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Year of issue</source>
        <translation>Берілген жылы</translation>
    </message>
    <message>
        <source>Name of the school then</source>
        <translation>Мектептің сол кездегі атауы</translation>
    </message>
</context>
<context>
    <name>HomeEducationForm</name>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation>Өтініштің түрі</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Түсу тәсілі</translation>
    </message>
    <message>
        <source>Date and time of arrival</source>
        <translation>Келіп түскен күні мен уақыты</translation>
    </message>
    <message>
        <source>Language of the service</source>
        <translation>Қызмет көрсету тілі</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic (if any)</source>
        <translation>Әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Сыныбы</translation>
    </message>
    <message>
        <source>Language of teaching</source>
        <translation>Оқыту тілі</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Relation to the child</source>
        <translation>Балаға кім болып келеді</translation>
    </message>
    <message>
        <source>Document of authority</source>
        <translation>Өкілдігін растайтын құжат</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Consent to personal data given</source>
        <translation>Дербес деректерге келісім бар</translation>
    </message>
    <message>
        <source>Conclusion of the commission</source>
        <translation>Комиссияның қорытындысы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Мерзімінің басталуы</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Мерзімінің аяқталуы</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Қорытынды берген ұйым</translation>
    </message>
    <message>
        <source>Earlier line</source>
        <translation>Алдыңғы жазба</translation>
    </message>
    <message>
        <source>Health note (sealed)</source>
        <translation>Денсаулығы туралы мәлімет (шифрленеді)</translation>
    </message>
</context>
<context>
    <name>LineCells</name>
    <message>
        <source>%1, grade %2</source>
        <extracomment>a child and the grade the application is for</extracomment>
        <translation>%1, %2-сынып</translation>
    </message>
</context>
<context>
    <name>LineFacts</name>
    <message>
        <source>Registered</source>
        <translation>Тіркелген күні мен уақыты</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келіп түскен күні мен уақыты</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Түсу тәсілі</translation>
    </message>
    <message>
        <source>In the book</source>
        <extracomment>volume, page and line of the printed book</extracomment>
        <translation>Журналдағы орны</translation>
    </message>
    <message>
        <source>volume %1, page %2, line %3</source>
        <translation>%1-том, %2-бет, %3-жол</translation>
    </message>
    <message>
        <source>Before the correction</source>
        <translation>Бұрынғы жазба</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>Child&apos;s IIN</source>
        <translation>Баланың ЖСН</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Сыныбы</translation>
    </message>
    <message>
        <source>Language of teaching</source>
        <translation>Оқыту тілі</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Бұйрық</translation>
    </message>
    <message>
        <source>Grounds of the refusal</source>
        <translation>Бас тарту негіздері</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Сақталатын орны</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Нәтижені алушы</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>sealed, opens when you say why</source>
        <translation>шифрленген, себебін көрсеткенде ашылады</translation>
    </message>
    <message>
        <source>sealed, the key was not handed to you yet</source>
        <translation>шифрленген, кілт сізге әлі берілмеген</translation>
    </message>
    <message>
        <source>sealed, open only to who decides</source>
        <translation>шифрленген, тек қарайтын адамға ашық</translation>
    </message>
    <message>
        <source>Issued blank</source>
        <translation>Берілген бланк</translation>
    </message>
    <message>
        <source>Line of the issuing book</source>
        <translation>Есепке алу және беру кітабындағы жазба</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>жарамды мерзімі: %1</translation>
    </message>
    <message>
        <source>Return or destruction</source>
        <translation>Қайтару немесе жою</translation>
    </message>
    <message>
        <source>Declared an interest</source>
        <translation>Мүдделілігін мәлімдеді</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Қолданылу мерзімі</translation>
    </message>
    <message>
        <source>Term stopped</source>
        <translation>Мерзім тоқтатыла тұрған</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Жоспар: %1</translation>
    </message>
    <message>
        <source>Term extended</source>
        <translation>Мерзім ұзартылды</translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation>Қайда жіберілді</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Жауап мәтіні</translation>
    </message>
    <message>
        <source>About the entry</source>
        <translation>Қай жазбаға қатысты</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Алдыңғы жазба</translation>
    </message>
    <message>
        <source>Owner of the document</source>
        <translation>Құжат иесі</translation>
    </message>
    <message>
        <source>Owner&apos;s IIN</source>
        <translation>Құжат иесінің ЖСН</translation>
    </message>
    <message>
        <source>the term is stopped</source>
        <translation>мерзім тоқтатыла тұрған</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>the paper book does not tell it</extracomment>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>Copied from the paper book</source>
        <translation>Қағаз кітаптан көшірілген</translation>
    </message>
    <message>
        <source>book %1, page %2 · %3</source>
        <translation>кітап: %1, беті: %2 · %3</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Өтініштің түрі</translation>
    </message>
    <message>
        <source>Outcome on paper</source>
        <translation>Қағаздағы нәтижесі</translation>
    </message>
    <message>
        <source>Date of the outcome</source>
        <translation>Нәтиже күні</translation>
    </message>
    <message>
        <source>Who took the result</source>
        <translation>Нәтижені алған адам</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Overdue: %1</source>
        <translation>Мерзімі өткен: %1</translation>
    </message>
    <message>
        <source>Due today: %1</source>
        <translation>Мерзімі бүгін: %1</translation>
    </message>
    <message>
        <source>Waiting for your decision: %1</source>
        <translation>Шешіміңізді күтеді: %1</translation>
    </message>
    <message>
        <source>Soon expires: %1</source>
        <translation>Мерзімі аяқталып келеді: %1</translation>
    </message>
    <message>
        <source>Unclaimed: %1</source>
        <translation>Талап етілмеген: %1</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Office hours</source>
        <translation>Жұмыс уақыты</translation>
    </message>
    <message>
        <source>Days by order</source>
        <translation>Бұйрық бойынша күндер</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Каникулдар</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Жұмыс күнтізбесі</translation>
    </message>
    <message>
        <source>When applications are registered and how many days a week are worked. A new row holds from its date on.</source>
        <translation>Өтініштер тіркелетін уақыт және аптасына неше күн жұмыс істелетіні. Жаңа жол өз күнінен бастап қолданылады.</translation>
    </message>
    <message>
        <source>A day on which the office is closed, open, or open at other hours by the director&apos;s order.</source>
        <translation>Директордың бұйрығымен кеңсе жабық, ашық немесе басқа уақытта ашық болатын күн.</translation>
    </message>
    <message>
        <source>Transfers without another cause go with the holidays. A row of the same year and name replaces the earlier one.</source>
        <translation>Басқа себебі жоқ ауыстыру каникул кезінде жүргізіледі. Сол оқу жылының аттас жолы бұрынғысын алмастырады.</translation>
    </message>
    <message>
        <source>Holidays and moved days off of the country. A newer file replaces the years in which it differs.</source>
        <translation>Елдегі мереке күндері және ауыстырылған демалыс күндері. Жаңа файл айырмасы бар жылдарды алмастырады.</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Қолданыла бастайтын күні</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағаттары</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Жұмыс аптасы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Бұйрық</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Кеңсе</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Оқу жылы</translation>
    </message>
    <message>
        <source>Name of the holidays</source>
        <translation>Каникулдың атауы</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Расталған</translation>
    </message>
    <message>
        <source>six days</source>
        <translation>алты күндік</translation>
    </message>
    <message>
        <source>five days</source>
        <translation>бес күндік</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>әдеттегідей</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not confirmed</source>
        <translation>
            <numerusform>%n күн расталмаған</numerusform>
            <numerusform>%n күн расталмаған</numerusform>
        </translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Бүгін түскені</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Жұмыста</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Мерзімі бүгін</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>Талап етілмеген</translation>
    </message>
    <message>
        <source>Complaint made</source>
        <translation>Шағым түскен</translation>
    </message>
    <message>
        <source>Editions of the law</source>
        <translation>Заң редакциялары</translation>
    </message>
    <message>
        <source>Terms, papers and grounds as the program knows them. Who has compared an edition with the act confirms it; the service passport then says so.</source>
        <translation>Бағдарлама білетін мерзімдер, құжаттар мен негіздер. Редакцияны актінің мәтінімен салыстырған адам оны растайды, сонда қызмет паспортында бұл жазылады.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Қызмет</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>расталмаған</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Full name</source>
        <translation>Толық аты-жөні</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Registered</source>
        <translation>Тіркелді</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Қаралуда</translation>
    </message>
    <message>
        <source>Returned to the registrar</source>
        <translation>Тіркеушіге қайтарылды</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Мақұлданды</translation>
    </message>
    <message>
        <source>Reasoned refusal</source>
        <translation>Дәлелді бас тарту</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>Result ready</source>
        <translation>Нәтиже дайын</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Кері қайтарып алынды</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Жойылды</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>Талап етілмеген</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Түзетілген</translation>
    </message>
    <message>
        <source>Answer delivered</source>
        <translation>Жауап қолына берілді</translation>
    </message>
    <message>
        <source>Complaint made</source>
        <translation>Шағым түскен</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Қағаздан көшірілген</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Қарауға жіберу</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Мақұлдау</translation>
    </message>
    <message>
        <source>Return to the registrar</source>
        <translation>Тіркеушіге қайтару</translation>
    </message>
    <message>
        <source>Refuse with reasons</source>
        <translation>Дәлелді бас тарту</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>Хабарлама жіберу</translation>
    </message>
    <message>
        <source>Enter the order</source>
        <translation>Бұйрықты тіркеу</translation>
    </message>
    <message>
        <source>Mark the result ready</source>
        <translation>Нәтиже дайын деп белгілеу</translation>
    </message>
    <message>
        <source>Hand over the result</source>
        <translation>Нәтижені беру</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Еске салу</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>Өтінішті кері қайтарып алу</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>At the office (on paper)</source>
        <translation>кеңсе арқылы (қағаз түрінде)</translation>
    </message>
    <message>
        <source>Through the egov.kz portal</source>
        <translation>egov.kz порталы арқылы</translation>
    </message>
    <message>
        <source>Through the State Corporation</source>
        <translation>Мемлекеттік корпорация арқылы</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>пошта арқылы</translation>
    </message>
    <message>
        <source>Give the receipt</source>
        <translation>Қолхат беру</translation>
    </message>
    <message>
        <source>Issue the order</source>
        <translation>Бұйрық шығару</translation>
    </message>
    <message>
        <source>Prepare the result</source>
        <translation>Нәтижені дайындау</translation>
    </message>
    <message>
        <source>Give an answer</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>Хабарлама жіберілді</translation>
    </message>
    <message>
        <source>Sent for review</source>
        <translation>Қарауға жіберілді</translation>
    </message>
    <message>
        <source>Order entered</source>
        <translation>Бұйрық тіркелді</translation>
    </message>
    <message>
        <source>Reminder given</source>
        <translation>Еске салынды</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Жұмыста</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Сөреде</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ата-анасы</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>заңды өкіл</translation>
    </message>
    <message>
        <source>representative by power of attorney</source>
        <translation>сенімхат бойынша өкіл</translation>
    </message>
    <message>
        <source>the person himself or herself</source>
        <translation>өзі</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақ тілі</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орыс тілі</translation>
    </message>
    <message>
        <source>by IIN</source>
        <translation>ЖСН бойынша</translation>
    </message>
    <message>
        <source>by an identity document</source>
        <translation>жеке басын куәландыратын құжат бойынша</translation>
    </message>
    <message>
        <source>by power of attorney</source>
        <translation>сенімхат бойынша</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>in the history of an entry</comment>
        <translation>Түзетілді</translation>
    </message>
    <message>
        <source>Term stopped</source>
        <translation>Мерзім тоқтатыла тұрған</translation>
    </message>
    <message>
        <source>Returned or destroyed by act</source>
        <translation>Акт бойынша қайтарылды немесе жойылды</translation>
    </message>
    <message>
        <source>Soon expires</source>
        <translation>Мерзімі аяқталып келеді</translation>
    </message>
    <message>
        <source>Stop the term</source>
        <translation>Мерзімді тоқтата тұру</translation>
    </message>
    <message>
        <source>Resume the term</source>
        <translation>Мерзімді жалғастыру</translation>
    </message>
    <message>
        <source>Mark a step of the plan</source>
        <translation>Жоспар кезеңін белгілеу</translation>
    </message>
    <message>
        <source>Enter the issued document</source>
        <translation>Берілген құжатты енгізу</translation>
    </message>
    <message>
        <source>Enter the slip</source>
        <translation>Талонды енгізу</translation>
    </message>
    <message>
        <source>Give the answer</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>Extend the term</source>
        <translation>Мерзімді ұзарту</translation>
    </message>
    <message>
        <source>Forward to the authorised body</source>
        <translation>Уәкілетті органға жіберу</translation>
    </message>
    <message>
        <source>Enter the act of return or destruction</source>
        <translation>Қайтару немесе жою актісін енгізу</translation>
    </message>
    <message>
        <source>Declare an interest</source>
        <translation>Мүдделілікті мәлімдеу</translation>
    </message>
    <message>
        <source>Term resumed</source>
        <translation>Мерзім жалғастырылды</translation>
    </message>
    <message>
        <source>Step of the plan marked</source>
        <translation>Жоспар кезеңі белгіленді</translation>
    </message>
    <message>
        <source>Issued document entered</source>
        <translation>Берілген құжат енгізілді</translation>
    </message>
    <message>
        <source>Slip entered</source>
        <translation>Талон енгізілді</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Жауап берілді</translation>
    </message>
    <message>
        <source>Term extended</source>
        <translation>Мерзім ұзартылды</translation>
    </message>
    <message>
        <source>Forwarded to the authorised body</source>
        <translation>Уәкілетті органға жіберілді</translation>
    </message>
    <message>
        <source>Act of return or destruction entered</source>
        <translation>Қайтару немесе жою актісі енгізілді</translation>
    </message>
    <message>
        <source>Interest declared</source>
        <translation>Мүдделілік мәлімделді</translation>
    </message>
    <message>
        <source>Due date moved</source>
        <translation>Мерзімі жылжытылды</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Бүгін түскені</translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>Есепке алу талоны</translation>
    </message>
    <message>
        <source>Departure slip</source>
        <translation>Есептен шығару талоны</translation>
    </message>
    <message>
        <source>The complaint is justified</source>
        <translation>Шағым негізді</translation>
    </message>
    <message>
        <source>The complaint is unfounded</source>
        <translation>Шағым негізсіз</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Қолхат</translation>
    </message>
    <message>
        <source>Receipt of refusal to accept</source>
        <translation>Қабылдаудан бас тарту туралы қолхат</translation>
    </message>
    <message>
        <source>Letter of refusal</source>
        <translation>Бас тарту туралы дәлелді жауап</translation>
    </message>
    <message>
        <source>Sheet to be signed by the receiver</source>
        <translation>Нәтижені беру парағы</translation>
    </message>
    <message>
        <source>Talon of the complaint</source>
        <translation>Шағымды қабылдау туралы талон</translation>
    </message>
    <message>
        <source>Answer to the complaint</source>
        <translation>Шағымға жауап</translation>
    </message>
    <message>
        <source>Notice of forwarding</source>
        <translation>Шағымның жіберілгені туралы хабарлама</translation>
    </message>
    <message>
        <source>Notice of the extended term</source>
        <translation>Мерзімнің ұзартылғаны туралы хабарлама</translation>
    </message>
    <message>
        <source>Certificate of home study</source>
        <translation>Үйде оқитыны туралы анықтама</translation>
    </message>
    <message>
        <source>Entered during an inspection</source>
        <translation>Тексеру кезінде енгізілген</translation>
    </message>
    <message>
        <source>Outcome not stated</source>
        <translation>Нәтижесі көрсетілмеген</translation>
    </message>
    <message>
        <source>Copied from the paper book</source>
        <translation>Қағаз кітаптан көшірілген</translation>
    </message>
</context>
<context>
    <name>WhatWillHappen</name>
    <message>
        <source>The history of the entry will say: %1 – “%2”.</source>
        <extracomment>%1 by whom, %2 what was done</extracomment>
        <translation>Оқиғалар тарихына енгізіледі: %1 – «%2».</translation>
    </message>
    <message>
        <source>The new state of the entry: %1.</source>
        <translation>Жазбаның жаңа күйі: %1.</translation>
    </message>
    <message>
        <source>the clock stands</source>
        <translation>мерзім есебі тоқтатылған</translation>
    </message>
    <message>
        <source>nobody has this duty today</source>
        <translation>бүгін бұл міндет ешкімге жүктелмеген</translation>
    </message>
    <message>
        <source>Then %1: %2. Due: %3.</source>
        <extracomment>%1 names, %2 what is owed, %3 its date</extracomment>
        <translation>Одан кейін %1: %2. Мерзімі: %3.</translation>
    </message>
    <message>
        <source>Needed before the result is ready: %1.</source>
        <translation>Нәтиже дайын болғанға дейін қажет: %1.</translation>
    </message>
    <message>
        <source>Then %1: %2.</source>
        <extracomment>%1 names, %2 the act</extracomment>
        <translation>Одан кейін %1: %2.</translation>
    </message>
    <message>
        <source>No longer owed on this entry: %1.</source>
        <translation>Бұл жазба бойынша енді талап етілмейді: %1.</translation>
    </message>
    <message>
        <source>Then %1: the letter of refusal (%2), which says why and how to complain.</source>
        <extracomment>%1 names, %2 the language of the letter</extracomment>
        <translation>Одан кейін %1: себебі мен шағымдану тәртібі көрсетілген бас тарту туралы хат (%2).</translation>
    </message>
    <message>
        <source>Then %1: complete the entry and send it for review again.</source>
        <translation>Одан кейін %1: жазбаны толықтырып, қарауға қайта жіберу.</translation>
    </message>
    <message>
        <source>The dates do not move: %1.</source>
        <translation>Мерзімдер өзгермейді: %1.</translation>
    </message>
</context>
<context>
    <name>qyz::presentation::ControlCodePresenter</name>
    <message>
        <source>The printed page agrees with the journal.</source>
        <translation>Басып шығарылған бет журналға сәйкес келеді.</translation>
    </message>
    <message>
        <source>The page agrees, but the journal before it was changed.</source>
        <translation>Бет сәйкес келеді, бірақ журналдың оған дейінгі бөлігі өзгертілген.</translation>
    </message>
    <message>
        <source>The printed page does not agree with the journal.</source>
        <translation>Басып шығарылған бет журналға сәйкес келмейді.</translation>
    </message>
    <message>
        <source>Everything registered before it was printed is as it was.</source>
        <translation>Бет басып шығарылғанға дейін тіркелгеннің бәрі бұрынғыдай.</translation>
    </message>
    <message>
        <source>There is no such page in the journal. Check the digits once more.</source>
        <translation>Журналда мұндай бет жоқ. Цифрларды тағы бір рет тексеріңіз.</translation>
    </message>
    <message>
        <source>Only group %1 of the digits differs: read it once more.</source>
        <translation>Цифрлардың тек %1-тобы өзгеше: оны тағы бір рет оқыңыз.</translation>
    </message>
    <message>
        <source>Keep the sheet and tell the director.</source>
        <translation>Парақты сақтап, директорға хабарлаңыз.</translation>
    </message>
    <message>
        <source>%1, volume %2, pages %3–%4</source>
        <translation>%1, %2-том, %3–%4-беттер</translation>
    </message>
    <message>
        <source>Printed: %1, %2</source>
        <translation>Басып шығарылды: %1, %2</translation>
    </message>
    <message>
        <source>The journal is not intact: %1</source>
        <translation>Журналдың бүтіндігі бұзылған: %1</translation>
    </message>
    <message>
        <source>%1: changed behind the program&apos;s back (%2). Found: %3</source>
        <translation>%1: бағдарламадан тыс өзгертілген (%2). Анықталды: %3</translation>
    </message>
    <message>
        <source>Entry %1, page %2, row %3: changed behind the program&apos;s back (%4). Found: %5</source>
        <translation>%1 жазбасы, %2-бет, %3-жол: бағдарламадан тыс өзгертілген (%4). Анықталды: %5</translation>
    </message>
</context>
<context>
    <name>qyz::presentation::LineTableModel</name>
    <message>
        <source>no entry</source>
        <extracomment>in place of the entry of a number that was not copied from the paper book</extracomment>
        <translation>жазба жоқ</translation>
    </message>
</context>
<context>
    <name>qyz::presentation::PaperBookPresenter</name>
    <message>
        <source>Numbers without an entry (%1): %2</source>
        <translation>Жазбасы жоқ нөмірлер (%1): %2</translation>
    </message>
    <message>
        <source>This journal has entries of its own; a paper book is continued before the first of them.</source>
        <translation>Бұл журналдың өз жазбалары бар; қағаз журнал алғашқы жазбаға дейін ғана жалғастырылады.</translation>
    </message>
    <message>
        <source>The journal has no entry yet. If a paper book is kept, put down where it ends: the next number follows.</source>
        <translation>Журналда әлі жазба жоқ. Қағаз журнал жүргізілген болса, оның қай жерде аяқталғанын жазыңыз: келесі нөмір содан жалғасады.</translation>
    </message>
    <message>
        <source>Book %1, numbers %2–%3, last entry of %4. Copied: %5 of %6. The journal goes on with № %7.</source>
        <translation>%1-кітап, %2–%3 нөмірлер, соңғы жазба %4. Көшірілгені: %5, барлығы %6. Журнал № %7 жазбасынан жалғасады.</translation>
    </message>
    <message>
        <source>The paper volume is closed.</source>
        <translation>Қағаз том жабылған.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>Still in work</source>
        <translation>Әлі жұмыста</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>qyz::presentation::PeoplePresenter</name>
    <message>
        <source>registrar</source>
        <translation>тіркеуші</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>жауапты орындаушы</translation>
    </message>
    <message>
        <source>director</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>әкімші</translation>
    </message>
    <message>
        <source>every journal</source>
        <translation>барлық журнал</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Duties today</source>
        <translation>Бүгінгі міндеттері</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Тіркелгі</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ажыратылған</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>қолданыста</translation>
    </message>
    <message>
        <source>no password yet</source>
        <translation>құпиясөзі әлі жоқ</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Міндеті</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Журналдар</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Бұйрық</translation>
    </message>
    <message>
        <source>Substitutes for</source>
        <translation>Кімді алмастырады</translation>
    </message>
</context>
<context>
    <name>qyz::presentation::PrintBookPresenter</name>
    <message>
        <source>Volume No. %1 · %2–%3</source>
        <translation>Том № %1 · %2–%3</translation>
    </message>
    <message>
        <source>paper book</source>
        <translation>қағаз журнал</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1-бет</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>басып шығарылды: %1</translation>
    </message>
    <message>
        <source>corrected: %1</source>
        <translation>түзетілді: %1</translation>
    </message>
    <message>
        <source>voided: %1</source>
        <translation>жойылды: %1</translation>
    </message>
    <message>
        <source>completed: %1</source>
        <translation>толықтырылды: %1</translation>
    </message>
    <message>
        <source>The journal has no entries yet.</source>
        <translation>Журналда әлі жазба жоқ.</translation>
    </message>
    <message>
        <source>Pages begun: %1. New full pages: %2. Pages with entries of today: %3.</source>
        <translation>Басталған беттер: %1. Басып шығарылмаған толық беттер: %2. Бүгінгі жазбалары бар беттер: %3.</translation>
    </message>
</context>
<context>
    <name>qyz::presentation::ServiceTabPresenter</name>
    <message>
        <source>The service has not been provided since %1.</source>
        <translation>Бұл қызмет мына күннен бастап көрсетілмейді: %1.</translation>
    </message>
    <message>
        <source>The service has not been provided since %1. Instead: %2.</source>
        <translation>Бұл қызмет мына күннен бастап көрсетілмейді: %1. Оның орнына: %2.</translation>
    </message>
</context>
<context>
    <name>qyz::presentation::StatusPresenter</name>
    <message>
        <source>%1 · open until %2</source>
        <translation>%1 · жабылатын уақыты: %2</translation>
    </message>
    <message>
        <source>%1 · Opens: %2</source>
        <translation>%1 · Ашылады: %2</translation>
    </message>
    <message>
        <source>Checking the journal…</source>
        <translation>Журналдың бүтіндігі тексерілуде…</translation>
    </message>
    <message>
        <source>journal intact ✓ %1</source>
        <translation>журнал бүтін ✓ %1</translation>
    </message>
    <message>
        <source>The journal is not intact</source>
        <translation>Журналдың бүтіндігі бұзылған</translation>
    </message>
    <message>
        <source>The journal is not intact: %1</source>
        <translation>Журналдың бүтіндігі бұзылған: %1</translation>
    </message>
    <message>
        <source>server: %1</source>
        <translation>сервер: %1</translation>
    </message>
    <message>
        <source>local: %1</source>
        <translation>осы компьютер: %1</translation>
    </message>
    <message>
        <source>journal not intact, decided %1</source>
        <translation>журналдың бүтіндігі бұзылған, шешім бар %1</translation>
    </message>
    <message>
        <source>The journal is not intact: %1, page %2</source>
        <translation>Журналдың бүтіндігі бұзылған: %1, %2-бет</translation>
    </message>
</context>
<context>
    <name>qyz::presentation::TableImportPresenter</name>
    <message>
        <source>not read</source>
        <extracomment>a column of a file that is left out</extracomment>
        <translation>оқылмайды</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>minutes and seconds that are left</extracomment>
        <translation>%1:%2 қалды</translation>
    </message>
    <message>
        <source>Rows: %1, good: %2, with faults: %3.</source>
        <translation>Жолдар: %1, дұрысы: %2, қатесі бары: %3.</translation>
    </message>
    <message>
        <source>Warnings: %1.</source>
        <translation>Ескертулер: %1.</translation>
    </message>
    <message>
        <source>Columns not read: %1.</source>
        <translation>Оқылмайтын бағандар: %1.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Көшірілгені: %1.</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>a row of the file that is read</extracomment>
        <translation>%1-жол</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Не қате</translation>
    </message>
</context>
<context>
    <name>qyz::ui::AccountPage</name>
    <message>
        <source>Type the new password.</source>
        <translation>Жаңа құпиясөзді енгізіңіз.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type them again.</source>
        <translation>Екі жаңа құпиясөз бірдей емес. Қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Құпиясөз өзгертілді.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Құпиясөзді өзгерту</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Қазіргі құпиясөз</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>Repeat the new password</source>
        <translation>Жаңа құпиясөзді қайталаңыз</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ActPage</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ApplicationPage</name>
    <message>
        <source>The draft is kept. It has no number yet.</source>
        <translation>Қаралама сақталды. Оған әлі нөмір берілген жоқ.</translation>
    </message>
    <message>
        <source>Register and print receipt</source>
        <translation>Тіркеп, қолхатты басып шығару</translation>
    </message>
    <message>
        <source>Refuse acceptance: papers are missing</source>
        <translation>Қабылдаудан бас тарту: құжат жетіспейді</translation>
    </message>
    <message>
        <source>The set of papers is not complete. Missing: %1. Complete it or issue the receipt of refusal to accept.</source>
        <translation>Құжаттар топтамасы толық емес. Жетіспейтіні: %1. Толықтырыңыз немесе қабылдаудан бас тарту туралы қолхат беріңіз.</translation>
    </message>
    <message>
        <source>This application is registered already: № %1. No second number was given.</source>
        <translation>Бұл өтініш бұрын тіркелген: № %1. Екінші нөмір берілген жоқ.</translation>
    </message>
    <message>
        <source>Refusal to accept is recorded: № %1. Print the receipt and hand it to the visitor.</source>
        <translation>Қабылдаудан бас тарту тіркелді: № %1. Қолхатты басып шығарып, келушіге беріңіз.</translation>
    </message>
    <message>
        <source>Registered: № %1, %2.</source>
        <translation>Тіркелді: № %1, %2.</translation>
    </message>
    <message>
        <source>Register and print</source>
        <translation>Тіркеп, басып шығару</translation>
    </message>
    <message>
        <source>The application before this one was not registered; it is kept among the drafts.</source>
        <translation>Алдыңғы өтініш тіркелген жоқ; ол қараламалар арасында сақталды.</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Жаңа шағым</translation>
    </message>
    <message>
        <source>New application: %1</source>
        <translation>Жаңа өтініш: %1</translation>
    </message>
    <message>
        <source>List of papers</source>
        <translation>Құжаттар тізбесі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>qyz::ui::BookPage</name>
    <message>
        <source>Drafts: %1</source>
        <translation>Қараламалар: %1</translation>
    </message>
    <message>
        <source>Not possible now: %1. The state of the entry: %2.</source>
        <translation>Бұл әрекет қазір орындалмайды: %1. Жазбаның күйі: %2.</translation>
    </message>
    <message>
        <source>Open an entry first: choose it and press Enter.</source>
        <translation>Алдымен жазбаны ашыңыз: таңдап, Enter пернесін басыңыз.</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Басып шығаратын ештеңе әлі жоқ.</translation>
    </message>
    <message>
        <source>Nothing found: «%1». Other spellings and keyboard layouts were tried.</source>
        <translation>Ештеңе табылмады: «%1». Басқа жазылу түрлері мен пернетақта жаймалары да қаралды.</translation>
    </message>
    <message>
        <source>No entries yet. F2: new application</source>
        <translation>Әзірге жазба жоқ. F2: жаңа өтініш</translation>
    </message>
    <message>
        <source>Nothing here now.</source>
        <translation>Қазір мұнда ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Applications are registered by the registrar.</source>
        <translation>Өтініштерді тіркеуші тіркейді.</translation>
    </message>
    <message>
        <source>No entries yet. F2: new complaint</source>
        <translation>Әзірге жазба жоқ. F2: жаңа шағым</translation>
    </message>
    <message>
        <source>%1 Entry %2, page %3, row %4.</source>
        <translation>%1 %2 жазбасы, %3-бет, %4-жол.</translation>
    </message>
    <message>
        <source>F2 New complaint</source>
        <translation>F2 Жаңа шағым</translation>
    </message>
    <message>
        <source>F2 New application</source>
        <translation>F2 Жаңа өтініш</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Жаңа шағым</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Жаңа өтініш</translation>
    </message>
    <message>
        <source>Search: surname, IIN, number…</source>
        <translation>Іздеу: тегі, ЖСН, нөмірі…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ClosingCheckList</name>
    <message>
        <source>Explanation: %1</source>
        <translation>Түсіндірме: %1</translation>
    </message>
    <message>
        <source>why it may stand so</source>
        <translation>неге осылай қалдыруға болады</translation>
    </message>
    <message>
        <source>is being checked…</source>
        <translation>тексерілуде…</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ClosingPage</name>
    <message>
        <source>Volume %1 is closed: %2. The next entry opens the next volume.</source>
        <translation>%1-том жабылды: %2. Келесі жазба келесі томды ашады.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Close volume %1: %2</source>
        <translation>%1-томды жабу: %2</translation>
    </message>
    <message>
        <source>Close the volume (Ctrl+Enter)</source>
        <translation>Томды жабу (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nothing more is entered in a closed volume. This cannot be undone.</source>
        <translation>Жабылған томға жазба енгізілмейді. Бұл әрекетті кері қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Айды жабу</translation>
    </message>
    <message>
        <source>Close the month: %1</source>
        <translation>Айды жабу: %1</translation>
    </message>
    <message>
        <source>Close the month (Ctrl+Enter)</source>
        <translation>Айды жабу (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nothing dated in a closed month can be entered afterwards. This cannot be undone.</source>
        <translation>Одан кейін осы айдың күнімен жазба енгізілмейді. Бұл әрекетті кері қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>The list is still being read.</source>
        <translation>Тізбе әлі тексерілуде.</translation>
    </message>
    <message>
        <source>Put it right or explain it: %1.</source>
        <translation>Ретке келтіріңіз немесе түсіндіріңіз: %1.</translation>
    </message>
    <message>
        <source>The month is closed: %1. Sign the statement and put the seal on it.</source>
        <translation>Ай жабылды: %1. Ведомостьке қол қойып, мөр басыңыз.</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>Айға оралу</translation>
    </message>
    <message>
        <source>Sheets laced and numbered</source>
        <translation>Тігілген, нөмірленген парақ саны</translation>
    </message>
    <message>
        <source>Closed months</source>
        <translation>Жабылған айлар</translation>
    </message>
    <message>
        <source>Print the statement (Ctrl+P)</source>
        <translation>Ведомостьті басып шығару (Ctrl+P)</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Томдар</translation>
    </message>
    <message>
        <source>Close the volume of this journal…</source>
        <translation>Осы журналдың томын жабу…</translation>
    </message>
    <message>
        <source>The scan is kept with the closing.</source>
        <translation>Скан жабу жазбасымен бірге сақталды.</translation>
    </message>
    <message>
        <source>Attach the scan of the signed sheet…</source>
        <translation>Қол қойылған парақтың сканын қосу…</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ControlCodePage</name>
    <message>
        <source>Decided. Registration goes on.</source>
        <translation>Шешім қабылданды. Тіркеу жалғасады.</translation>
    </message>
    <message>
        <source>A control code has 25 digits.</source>
        <translation>Бақылау коды 25 цифрдан тұрады.</translation>
    </message>
    <message>
        <source>Control code</source>
        <translation>Бақылау коды</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>More of them: %1</source>
        <translation>Тағы: %1</translation>
    </message>
    <message>
        <source>Scan or type the code from the foot of a printed page. It tells whether the journal still is what it was when the page was printed.</source>
        <translation>Басып шығарылған беттің төменгі жағындағы кодты сканерлеңіз немесе теріңіз. Журнал бет басып шығарылған кездегідей ме, сол көрінеді.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Не анықталды</translation>
    </message>
    <message>
        <source>Let registration go on</source>
        <translation>Тіркеуді жалғастыру</translation>
    </message>
    <message>
        <source>Recognise by the code</source>
        <translation>Код бойынша анықтау</translation>
    </message>
</context>
<context>
    <name>qyz::ui::CorrectForm</name>
    <message>
        <source>What is corrected</source>
        <translation>Не түзетіледі</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Түзетілген жазба</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>At whose request</source>
        <translation>Кімнің сұрауымен</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>шифрленген</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>qyz::ui::CorrectionsPage</name>
    <message>
        <source>Corrections</source>
        <translation>Түзетулер</translation>
    </message>
    <message>
        <source>Corrections: %1</source>
        <translation>Түзетулер: %1</translation>
    </message>
    <message>
        <source>Nothing was corrected or voided in this month.</source>
        <translation>Бұл айда түзету де, жойылған жазба да жоқ.</translation>
    </message>
    <message>
        <source>Corrected and voided: %1. Looking at this list counts as having seen it.</source>
        <translation>Түзетілгені және жойылғаны: %1. Осы тізбені ашу оны қарап шығу болып саналады.</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Келесі ай</translation>
    </message>
</context>
<context>
    <name>qyz::ui::DecisionPane</name>
    <message>
        <source>What will happen</source>
        <translation>Не болады</translation>
    </message>
</context>
<context>
    <name>qyz::ui::DeskPage</name>
    <message>
        <source>The scanned code is not of this registry.</source>
        <translation>Сканерленген код бұл дерекқорға жатпайды.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Қызметтер</translation>
    </message>
    <message>
        <source>waiting for you: %1</source>
        <translation>шешіміңізді күтеді: %1</translation>
    </message>
</context>
<context>
    <name>qyz::ui::DirectorPage</name>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Director&apos;s pages</source>
        <translation>Директордың беттері</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Бүгінгі жағдай</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Қызметкерлер</translation>
    </message>
</context>
<context>
    <name>qyz::ui::DocumentChecklist</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (міндетті емес)</translation>
    </message>
</context>
<context>
    <name>qyz::ui::EarlierLines</name>
    <message>
        <source>Earlier entries of this person</source>
        <translation>Осы адамның бұрынғы жазбалары</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Толтыру: %1</translation>
    </message>
    <message>
        <source>Refer to entry № %1</source>
        <translation>№ %1 жазбаны көрсету</translation>
    </message>
</context>
<context>
    <name>qyz::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
</context>
<context>
    <name>qyz::ui::FirstStartPage</name>
    <message>
        <source>Fill in: %1.</source>
        <translation>Толтырыңыз: %1.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Екі құпиясөз бірдей емес. Бір құпиясөзді екі рет енгізіңіз.</translation>
    </message>
    <message>
        <source>Welcome. Choose the language, the school and the director&apos;s account; then the first application can be registered.</source>
        <translation>Қош келдіңіз. Тілді, мектепті және директордың тіркелгісін көрсетіңіз, содан кейін алғашқы өтінішті тіркеуге болады.</translation>
    </message>
    <message>
        <source>Name of the school in Kazakh</source>
        <translation>Мектептің қазақша атауы</translation>
    </message>
    <message>
        <source>Name of the school in Russian</source>
        <translation>Мектептің орысша атауы</translation>
    </message>
    <message>
        <source>Director&apos;s surname</source>
        <translation>Директордың тегі</translation>
    </message>
    <message>
        <source>Director&apos;s name</source>
        <translation>Директордың аты</translation>
    </message>
    <message>
        <source>Director&apos;s patronymic (if any)</source>
        <translation>Директордың әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Director&apos;s login</source>
        <translation>Директордың логині</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Құпиясөзді қайталаңыз</translation>
    </message>
    <message>
        <source>Create the registry</source>
        <translation>Дерекқорды жасау</translation>
    </message>
    <message>
        <source>To try the program, open the practice registry: invented people, accounts «registrar», «deputy», «method», «director», «admin», password «practice».</source>
        <translation>Бағдарламаны байқап көру үшін оқу дерекқорын ашыңыз: ондағы адамдар ойдан алынған, логиндері «registrar», «deputy», «method», «director», «admin», құпиясөзі «practice».</translation>
    </message>
    <message>
        <source>Open the practice registry</source>
        <translation>Оқу дерекқорын ашу</translation>
    </message>
</context>
<context>
    <name>qyz::ui::FormHost</name>
    <message>
        <source>male</source>
        <translation>ер</translation>
    </message>
    <message>
        <source>female</source>
        <translation>әйел</translation>
    </message>
    <message>
        <source>Sealed: only the reviewer and the director can read it.</source>
        <translation>Шифрленеді: тек жауапты орындаушы мен директор оқи алады.</translation>
    </message>
</context>
<context>
    <name>qyz::ui::HandOverForm</name>
    <message>
        <source>To whom, and how identified</source>
        <translation>Кімге, жеке басы қалай анықталды</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Басқа адам</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic (if any)</source>
        <translation>Әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ер</translation>
    </message>
    <message>
        <source>female</source>
        <translation>әйел</translation>
    </message>
</context>
<context>
    <name>qyz::ui::HeaderBar</name>
    <message>
        <source>User: %1</source>
        <translation>Пайдаланушы: %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Пернелер тізімі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Пайдаланушыны ауыстыру</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Бағдарламадан шығу</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Құпиясөзді өзгерту</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Өздігінен құлыптау</translation>
    </message>
    <message>
        <source>after %1 min</source>
        <translation>%1 минуттан кейін</translation>
    </message>
    <message>
        <source>Passport of the service</source>
        <translation>Қызмет паспорты</translation>
    </message>
</context>
<context>
    <name>qyz::ui::InspectionPage</name>
    <message>
        <source>Inspection</source>
        <translation>Тексеру режимі</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>End the inspection (Ctrl+Enter)</source>
        <translation>Тексеруді аяқтау (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Begin the inspection (Ctrl+Enter)</source>
        <translation>Тексеруді бастау (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>While an inspection is open, entries registered in its period are neither corrected nor voided. New entries go on and are marked.</source>
        <translation>Тексеру ашық тұрғанда, оның кезеңінде тіркелген жазбаларды түзетуге және жоюға болмайды. Жаңа жазбалар енгізіле береді және белгіленеді.</translation>
    </message>
    <message>
        <source>Who inspects</source>
        <translation>Тексеруші орган</translation>
    </message>
    <message>
        <source>Basis: document, number, date</source>
        <translation>Негіздеме: құжат, нөмірі, күні</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Кезеңнің басталуы</translation>
    </message>
    <message>
        <source>until</source>
        <translation>аяқталуы</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Журналдар</translation>
    </message>
    <message>
        <source>Result of the inspection</source>
        <translation>Тексерудің нәтижесі</translation>
    </message>
</context>
<context>
    <name>qyz::ui::JournalsPage</name>
    <message>
        <source>Journals</source>
        <translation>Журналдар</translation>
    </message>
    <message>
        <source>Pages of the journals</source>
        <translation>Журналдар беттері</translation>
    </message>
</context>
<context>
    <name>qyz::ui::KeysPage</name>
    <message>
        <source>List of keys</source>
        <translation>Пернелер тізімі</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Жаңа өтініш</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Hand over the result</source>
        <translation>Нәтижені беру</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Келесі панель</translation>
    </message>
    <message>
        <source>Refuse with reasons</source>
        <translation>Дәлелді бас тарту</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Неге бұл күн?</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Жазбаны ашу</translation>
    </message>
    <message>
        <source>Back; nothing typed is lost</source>
        <translation>Артқа; енгізілгені сақталады</translation>
    </message>
    <message>
        <source>Register or confirm</source>
        <translation>Тіркеу немесе растау</translation>
    </message>
    <message>
        <source>Print what is here</source>
        <translation>Ашық тұрғанды басып шығару</translation>
    </message>
    <message>
        <source>Tabs of the services</source>
        <translation>Қызметтер қойындылары</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Терезе тілі</translation>
    </message>
    <message>
        <source>Typing in the book searches</source>
        <translation>Журналда тере бастасаңыз, іздеу басталады</translation>
    </message>
    <message>
        <source>Choice by its digit</source>
        <translation>Нұсқаны цифрымен таңдау</translation>
    </message>
    <message>
        <source>Scanning a slip opens its entry</source>
        <translation>Қолхат сканерленсе, оның жазбасы ашылады</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Қарау кезегі</translation>
    </message>
    <message>
        <source>Return to the registrar</source>
        <translation>Тіркеушіге қайтару</translation>
    </message>
    <message>
        <source>Director&apos;s page</source>
        <translation>Директордың беті</translation>
    </message>
    <message>
        <source>Passport of the service</source>
        <translation>Қызмет паспорты</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Журналдар</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Айды жабу</translation>
    </message>
</context>
<context>
    <name>qyz::ui::LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
</context>
<context>
    <name>qyz::ui::LinePanel</name>
    <message>
        <source>What can be done now</source>
        <translation>Қазір не істеуге болады</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Панельді жабу</translation>
    </message>
    <message>
        <source>The open entry</source>
        <translation>Ашық жазба</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>☐ %1 – missing</source>
        <translation>☐ %1 – жетіспейді</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Орындалуға тиіс</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Оқиғалар тарихы</translation>
    </message>
    <message>
        <source>Facts of the entry</source>
        <translation>Жазба деректері</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Неге бұл күн?</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Қолхатты басып шығару</translation>
    </message>
    <message>
        <source>Other sheets</source>
        <translation>Басқа парақтар</translation>
    </message>
</context>
<context>
    <name>qyz::ui::MovesPanel</name>
    <message numerus="yes">
        <source>The due date of %n entries would move. Look at the list and decide.</source>
        <translation>
            <numerusform>%n жазбаның мерзімі жылжиды. Тізімді қарап, шешім қабылдаңыз.</numerusform>
            <numerusform>%n жазбаның мерзімі жылжиды. Тізімді қарап, шешім қабылдаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates that would move</source>
        <translation>Жылжитын мерзімдер</translation>
    </message>
    <message>
        <source>Save and move the ticked dates</source>
        <translation>Сақтап, белгіленген мерзімдерді жылжыту</translation>
    </message>
    <message>
        <source>Save and keep the old dates</source>
        <translation>Сақтап, бұрынғы мерзімдерді қалдыру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>qyz::ui::NameEdit</name>
    <message>
        <source>Write «%1» instead of «%2»?</source>
        <translation>«%2» орнына «%1» деп жазу керек пе?</translation>
    </message>
</context>
<context>
    <name>qyz::ui::NotOpenTab</name>
    <message>
        <source>This service opens with the next step of the program.</source>
        <translation>Бұл қызмет келесі қадамда ашылады.</translation>
    </message>
</context>
<context>
    <name>qyz::ui::OverviewPage</name>
    <message>
        <source>Open complaints: %1</source>
        <translation>Қаралып жатқан шағымдар: %1</translation>
    </message>
    <message>
        <source>Director&apos;s overview · %1</source>
        <translation>Директорға шолу · %1</translation>
    </message>
    <message>
        <source>Director&apos;s overview</source>
        <translation>Директорға шолу</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Жиыны</translation>
    </message>
</context>
<context>
    <name>qyz::ui::PaperBookPage</name>
    <message>
        <source>Paper book</source>
        <translation>Қағаз кітап</translation>
    </message>
    <message>
        <source>Put the facts right…</source>
        <translation>Мәліметтерді түзету…</translation>
    </message>
    <message>
        <source>Continue a paper book…</source>
        <translation>Қағаз журналды жалғастыру…</translation>
    </message>
    <message>
        <source>Photograph of the last page…</source>
        <translation>Соңғы беттің суреті…</translation>
    </message>
    <message>
        <source>After closing nothing can be copied any more; %1 numbers stay without an entry and are listed as missing. Close the paper volume?</source>
        <translation>Жабылғаннан кейін ештеңе көшіруге болмайды; %1 нөмірдің жазбасы жоқ, олар жоқ деп тізіледі. Қағаз том жабылсын ба?</translation>
    </message>
    <message>
        <source>After closing nothing can be copied any more. Close the paper volume?</source>
        <translation>Жабылғаннан кейін ештеңе көшіруге болмайды. Қағаз том жабылсын ба?</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Copy an entry…</source>
        <translation>Жазбаны көшіру…</translation>
    </message>
    <message>
        <source>Copy from a file…</source>
        <translation>Файлдан көшіру…</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Актіні басып шығару</translation>
    </message>
    <message>
        <source>Close the paper volume…</source>
        <translation>Қағаз томды жабу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Continue the book (Ctrl+Enter)</source>
        <translation>Журналды жалғастыру (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Copy the entry (Ctrl+Enter)</source>
        <translation>Жазбаны көшіру (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Entries copied: %1</source>
        <translation>Көшірілген жазбалар: %1</translation>
    </message>
    <message>
        <source>The paper book is continued. Print the act, sign it and keep it with the paper book.</source>
        <translation>Қағаз журнал жалғастырылды. Актіні басып шығарып, қол қойып, қағаз журналмен бірге сақтаңыз.</translation>
    </message>
    <message>
        <source>The photograph of the last page is kept, sealed.</source>
        <translation>Соңғы беттің суреті шифрланып сақталды.</translation>
    </message>
    <message>
        <source>The paper volume is closed. The journal may be used now.</source>
        <translation>Қағаз том жабылды. Енді журналға жаңа жазба енгізуге болады.</translation>
    </message>
    <message>
        <source>№ %1 is copied.</source>
        <translation>№ %1 көшірілді.</translation>
    </message>
</context>
<context>
    <name>qyz::ui::PeopleForm</name>
    <message>
        <source>nobody</source>
        <translation>ешкімді</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic (if any)</source>
        <translation>Әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Login (Latin letters)</source>
        <translation>Логин (латын әріптерімен)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Post in Kazakh</source>
        <translation>Лауазымы қазақша</translation>
    </message>
    <message>
        <source>Post in Russian</source>
        <translation>Лауазымы орысша</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Міндеті</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Журналдар</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Бұйрық нөмірі</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>Last day (if known)</source>
        <translation>Соңғы күні (белгілі болса)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Substitutes for</source>
        <translation>Кімді алмастырады</translation>
    </message>
</context>
<context>
    <name>qyz::ui::PeoplePage</name>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Appointments by order</source>
        <translation>Бұйрық бойынша тағайындаулар</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Қызметкер қосу…</translation>
    </message>
    <message>
        <source>Appoint…</source>
        <translation>Тағайындау…</translation>
    </message>
    <message>
        <source>End the chosen appointment…</source>
        <translation>Таңдалған тағайындауды аяқтау…</translation>
    </message>
    <message>
        <source>Give a password…</source>
        <translation>Құпиясөз беру…</translation>
    </message>
    <message>
        <source>Switch the account on</source>
        <translation>Тіркелгіні қосу</translation>
    </message>
    <message>
        <source>Switch the account off</source>
        <translation>Тіркелгіні ажырату</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Сақтау (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Switch the account of %1 off? The person can sign in no longer.</source>
        <translation>%1: тіркелгі өшірілсін бе? Бұл қызметкер енді жүйеге кіре алмайды.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>The end of the appointment: %1</source>
        <translation>Тағайындауды аяқтау: %1</translation>
    </message>
</context>
<context>
    <name>qyz::ui::PrintBookPage</name>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Whole volume</source>
        <translation>Бүкіл том</translation>
    </message>
    <message>
        <source>New full pages</source>
        <translation>Жаңа толық беттер</translation>
    </message>
    <message>
        <source>Today&apos;s pages</source>
        <translation>Бүгінгі беттер</translation>
    </message>
    <message>
        <source>Pages from – to</source>
        <translation>Беттер: … – …</translation>
    </message>
    <message>
        <source>Correction slips</source>
        <translation>Түзету парақтары</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Не басып шығарылады</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>Бастапқы бет</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>Соңғы бет</translation>
    </message>
    <message>
        <source>Prepare for printing</source>
        <translation>Басып шығаруға дайындау</translation>
    </message>
    <message>
        <source>Printed pages that were changed later</source>
        <translation>Басып шығарылғаннан кейін өзгерген беттер</translation>
    </message>
    <message>
        <source>Correction slips of the page</source>
        <translation>Беттің түзету парақтары</translation>
    </message>
</context>
<context>
    <name>qyz::ui::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF сақтау…</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ені бойынша</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Бет толығымен</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Жүктелуде…</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1-бет</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Басып шығарылуда…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages were sent to the printer.</source>
        <translation>
            <numerusform>Принтерге %n бет жіберілді.</numerusform>
            <numerusform>Принтерге %n бет жіберілді.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer does not answer. The document is kept; print it later (Ctrl+P).</source>
        <translation>Принтер жауап бермейді. Құжат сақталды, оны кейін басып шығарыңыз (Ctrl+P).</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
</context>
<context>
    <name>qyz::ui::QuestionPanel</name>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>In the journal</source>
        <translation>Журналда</translation>
    </message>
    <message>
        <source>Typed now</source>
        <translation>Қазір терілгені</translation>
    </message>
</context>
<context>
    <name>qyz::ui::RefuseForm</name>
    <message>
        <source>Grounds of the refusal</source>
        <translation>Бас тарту негіздері</translation>
    </message>
    <message>
        <source>Reason, in the applicant&apos;s language: %1</source>
        <translation>Себебі, өтініш берушінің тілінде: %1</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ReminderPanel</name>
    <message>
        <source>What waits for you</source>
        <translation>Назарыңызға</translation>
    </message>
    <message>
        <source>Close the reminders</source>
        <translation>Еске салуды жабу</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ReviewFacts</name>
    <message>
        <source>The entry to be decided</source>
        <translation>Шешім күтіп тұрған жазба</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>☐ %1 – missing</source>
        <translation>☐ %1 – жетіспейді</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Орындалуға тиіс</translation>
    </message>
    <message>
        <source>Other entries of these people</source>
        <translation>Осы адамдардың басқа жазбалары</translation>
    </message>
    <message>
        <source>None in the journals open to you</source>
        <translation>Сізге ашық журналдарда жоқ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Оқиғалар тарихы</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ReviewPage</name>
    <message>
        <source>In the queue: %1 / %2</source>
        <translation>Кезекте: %1 / %2</translation>
    </message>
    <message>
        <source>No application waits for your decision.</source>
        <translation>Сіздің шешіміңізді күтіп тұрған өтініш жоқ.</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Қарау кезегі</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Алдыңғы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Хатты басып шығару</translation>
    </message>
</context>
<context>
    <name>qyz::ui::SealedQuestion</name>
    <message>
        <source>These are health data. Say why you open them; it will be written in the access log.</source>
        <translation>Бұл – денсаулық туралы деректер. Ашу себебін көрсетіңіз, ол қол жеткізу журналына жазылады.</translation>
    </message>
    <message>
        <source>Open the sealed text</source>
        <translation>Шифрленген мәтінді ашу</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ServiceTab</name>
    <message>
        <source>The review queue is for those who decide applications.</source>
        <translation>Қарау кезегі өтініштер бойынша шешім қабылдайтын қызметкерлерге арналған.</translation>
    </message>
</context>
<context>
    <name>qyz::ui::SettingForm</name>
    <message>
        <source>Holds from</source>
        <translation>Қолданыла бастайтын күні</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Ашылу уақыты</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Жабылу уақыты</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Жұмыс аптасы</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Бұйрық нөмірі</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Кеңсе</translation>
    </message>
    <message>
        <source>Name of the holidays</source>
        <translation>Каникулдың атауы</translation>
    </message>
    <message>
        <source>File of the calendar (JSON)</source>
        <translation>Күнтізбе файлы (JSON)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>Autumn holidays</source>
        <translation>Күзгі каникул</translation>
    </message>
    <message>
        <source>Winter holidays</source>
        <translation>Қысқы каникул</translation>
    </message>
    <message>
        <source>Additional holidays of grade 1</source>
        <translation>1-сыныптың қосымша каникулы</translation>
    </message>
    <message>
        <source>Spring holidays</source>
        <translation>Көктемгі каникул</translation>
    </message>
    <message>
        <source>Summer holidays</source>
        <translation>Жазғы каникул</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Шолу…</translation>
    </message>
    <message>
        <source>Service and edition</source>
        <translation>Қызмет пен редакция</translation>
    </message>
    <message>
        <source>What it was compared with</source>
        <translation>Немен салыстырылды</translation>
    </message>
</context>
<context>
    <name>qyz::ui::SettingPage</name>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>Saved. Dates moved: %1, kept: %2.</source>
        <translation>Сақталды. Жылжытылған мерзім: %1, өзгермегені: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Import the calendar (Ctrl+Enter)</source>
        <translation>Күнтізбені импорттау (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add the row (Ctrl+Enter)</source>
        <translation>Жолды қосу (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>qyz::ui::SignInPage</name>
    <message>
        <source>The clock is more than a month ahead of the last entry: %1. Check the date. Is it right?</source>
        <translation>Сағат соңғы жазбадан бір айдан артық ілгері: %1. Күнді тексеріңіз. Дұрыс па?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Кіруде…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>This is the practice registry. Its entries have no legal force.</source>
        <translation>Бұл – оқу дерекқоры. Мұндағы жазбалардың заңды күші жоқ.</translation>
    </message>
    <message>
        <source>The program was locked because nobody was working. Type your password.</source>
        <translation>Жұмыс тоқтап тұрғандықтан, бағдарлама құлыпталды. Құпиясөзді енгізіңіз.</translation>
    </message>
</context>
<context>
    <name>qyz::ui::StatusLine</name>
    <message>
        <source>This is the practice registry. Its entries have no legal force.</source>
        <translation>Бұл – оқу дерекқоры. Мұндағы жазбалардың заңды күші жоқ.</translation>
    </message>
</context>
<context>
    <name>qyz::ui::TabMarks</name>
    <message>
        <source>In work: %1</source>
        <translation>Жұмыста: %1</translation>
    </message>
    <message>
        <source>Due today: %1</source>
        <translation>Мерзімі бүгін: %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Мерзімі өткен: %1</translation>
    </message>
</context>
<context>
    <name>qyz::ui::TableImportPanel</name>
    <message>
        <source>The rows with faults were saved: %1</source>
        <translation>Қатесі бар жолдар сақталды: %1</translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX file. The first row with headings tells which column is what; nothing is copied before you have looked.</source>
        <translation>CSV немесе XLSX файлын таңдаңыз. Қай бағанда не тұрғанын тақырыптар жолы айтады; сіз қарап шықпайынша ештеңе көшірілмейді.</translation>
    </message>
    <message>
        <source>Say above each column what it holds, then check the rows.</source>
        <translation>Әр бағанның үстінде онда не тұрғанын көрсетіп, жолдарды тексеріңіз.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файл таңдау…</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Жолдарды тексеру</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Барлық жолды көшіру</translation>
    </message>
    <message>
        <source>Copy the good rows only</source>
        <translation>Тек дұрыс жолдарды көшіру</translation>
    </message>
    <message>
        <source>Save the rows with faults…</source>
        <translation>Қатесі бар жолдарды сақтау…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Файлдың алғашқы жолдары</translation>
    </message>
    <message>
        <source>Faults of the rows</source>
        <translation>Жолдардың қателері</translation>
    </message>
</context>
</TS>

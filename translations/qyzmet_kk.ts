<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>AdmissionForm</name>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>To which grade</source>
        <translation>Қай сыныпқа</translation>
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
        <source>Give the result</source>
        <translation>Нәтижені беру</translation>
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
</context>
<context>
    <name>qyz::ui::ActPage</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Void entry № %1? Its number stays and is never given again. Write the reason.</source>
        <translation>№ %1 жазбаны жоясыз ба? Нөмірі сақталады және қайта берілмейді. Себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Say why it is corrected and at whose request.</source>
        <translation>Түзету себебін және кімнің сұрауымен түзетілетінін көрсетіңіз.</translation>
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
        <source>F2 New application</source>
        <translation>F2 Жаңа өтініш</translation>
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
</context>
<context>
    <name>qyz::ui::DeskPage</name>
    <message>
        <source>The scanned code is not of this registry.</source>
        <translation>Сканерленген код бұл дерекқорға жатпайды.</translation>
    </message>
    <message>
        <source>In work: %1</source>
        <translation>Жұмыста: %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Мерзімі өткен: %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Қызметтер</translation>
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
</context>
<context>
    <name>qyz::ui::FactsForm</name>
    <message>
        <source>Number of the order</source>
        <translation>Бұйрық нөмірі</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Бұйрық күні</translation>
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
        <translation>Хабарлау нәтижесі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
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
        <translation>Қош келдіңіз. Тілді, мектепті және директордың есептік жазбасын көрсетіңіз, содан кейін алғашқы өтінішті тіркеуге болады.</translation>
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
    <name>qyz::ui::SignInPage</name>
    <message>
        <source>The clock is more than a day ahead of the last entry: %1. Check the date. Is it right?</source>
        <translation>Сағат соңғы жазбадан бір тәуліктен артық ілгері: %1. Күнді тексеріңіз. Дұрыс па?</translation>
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
</context>
<context>
    <name>qyz::ui::StatusLine</name>
    <message>
        <source>This is the practice registry. Its entries have no legal force.</source>
        <translation>Бұл – оқу дерекқоры. Мұндағы жазбалардың заңды күші жоқ.</translation>
    </message>
</context>
</TS>

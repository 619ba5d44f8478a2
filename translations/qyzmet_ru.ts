<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AdmissionForm</name>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>To which grade</source>
        <translation>В какой класс</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Способ подачи</translation>
    </message>
    <message>
        <source>Date and time of arrival</source>
        <translation>Дата и время поступления</translation>
    </message>
    <message>
        <source>Language of the service</source>
        <translation>Язык оказания услуги</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic (if any)</source>
        <translation>Отчество (при наличии)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Language of teaching</source>
        <translation>Язык обучения</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Relation to the child</source>
        <translation>Кем приходится ребёнку</translation>
    </message>
    <message>
        <source>Document of authority</source>
        <translation>Документ о полномочиях</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Consent to the collection and processing of personal data</source>
        <translation>Согласие на сбор и обработку персональных данных</translation>
    </message>
    <message>
        <source>Lives in the area the school serves</source>
        <translation>Проживает на территории обслуживания школы</translation>
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
        <translation>Дата, время</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Child, grade</source>
        <translation>Ребёнок, класс</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Page/line</source>
        <translation>Стр./строка</translation>
    </message>
</context>
<context>
    <name>LineCells</name>
    <message>
        <source>%1, grade %2</source>
        <extracomment>a child and the grade the application is for</extracomment>
        <translation>%1, %2 класс</translation>
    </message>
</context>
<context>
    <name>LineFacts</name>
    <message>
        <source>Registered</source>
        <translation>Дата и время регистрации</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Дата и время поступления</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Способ подачи</translation>
    </message>
    <message>
        <source>In the book</source>
        <extracomment>volume, page and line of the printed book</extracomment>
        <translation>Место в журнале</translation>
    </message>
    <message>
        <source>volume %1, page %2, line %3</source>
        <translation>том %1, стр. %2, строка %3</translation>
    </message>
    <message>
        <source>Before the correction</source>
        <translation>Прежняя запись</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Child&apos;s IIN</source>
        <translation>ИИН ребёнка</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Language of teaching</source>
        <translation>Язык обучения</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Grounds of the refusal</source>
        <translation>Основания отказа</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Получатель результата</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Returned to the registrar</source>
        <translation>Возвращено регистратору</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Reasoned refusal</source>
        <translation>Мотивированный отказ</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Result ready</source>
        <translation>Результат готов</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>Не востребовано</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Answer delivered</source>
        <translation>Ответ вручён</translation>
    </message>
    <message>
        <source>Complaint made</source>
        <translation>Есть жалоба</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>С бумаги</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Передать на рассмотрение</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Return to the registrar</source>
        <translation>Вернуть регистратору</translation>
    </message>
    <message>
        <source>Refuse with reasons</source>
        <translation>Отказать с обоснованием</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>Уведомить</translation>
    </message>
    <message>
        <source>Enter the order</source>
        <translation>Внести приказ</translation>
    </message>
    <message>
        <source>Mark the result ready</source>
        <translation>Отметить готовность</translation>
    </message>
    <message>
        <source>Hand over the result</source>
        <translation>Выдать результат</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>Отозвать заявление</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>At the office (on paper)</source>
        <translation>через канцелярию (на бумаге)</translation>
    </message>
    <message>
        <source>Through the egov.kz portal</source>
        <translation>через портал egov.kz</translation>
    </message>
    <message>
        <source>Through the State Corporation</source>
        <translation>через Государственную корпорацию</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>по почте</translation>
    </message>
    <message>
        <source>Give the receipt</source>
        <translation>Выдать расписку</translation>
    </message>
    <message>
        <source>Issue the order</source>
        <translation>Издать приказ</translation>
    </message>
    <message>
        <source>Give the result</source>
        <translation>Выдать результат</translation>
    </message>
    <message>
        <source>Give an answer</source>
        <translation>Дать ответ</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>Уведомление направлено</translation>
    </message>
    <message>
        <source>Sent for review</source>
        <translation>Передано на рассмотрение</translation>
    </message>
    <message>
        <source>Order entered</source>
        <translation>Внесён приказ</translation>
    </message>
    <message>
        <source>Reminder given</source>
        <translation>Сделано напоминание</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>На полке</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>родитель</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>законный представитель</translation>
    </message>
    <message>
        <source>representative by power of attorney</source>
        <translation>представитель по доверенности</translation>
    </message>
    <message>
        <source>the person himself or herself</source>
        <translation>сам заявитель</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский язык</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский язык</translation>
    </message>
    <message>
        <source>by IIN</source>
        <translation>по ИИН</translation>
    </message>
    <message>
        <source>by an identity document</source>
        <translation>по документу, удостоверяющему личность</translation>
    </message>
    <message>
        <source>by power of attorney</source>
        <translation>по доверенности</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>in the history of an entry</comment>
        <translation>Исправлено</translation>
    </message>
</context>
<context>
    <name>qyz::presentation::StatusPresenter</name>
    <message>
        <source>%1 · open until %2</source>
        <translation>%1 · открыто до %2</translation>
    </message>
    <message>
        <source>%1 · Opens: %2</source>
        <translation>%1 · Откроется: %2</translation>
    </message>
    <message>
        <source>Checking the journal…</source>
        <translation>Проверка целостности журнала…</translation>
    </message>
    <message>
        <source>journal intact ✓ %1</source>
        <translation>журнал цел ✓ %1</translation>
    </message>
    <message>
        <source>The journal is not intact</source>
        <translation>Целостность журнала нарушена</translation>
    </message>
    <message>
        <source>The journal is not intact: %1</source>
        <translation>Целостность журнала нарушена: %1</translation>
    </message>
    <message>
        <source>server: %1</source>
        <translation>сервер: %1</translation>
    </message>
    <message>
        <source>local: %1</source>
        <translation>этот компьютер: %1</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ActPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Void entry № %1? Its number stays and is never given again. Write the reason.</source>
        <translation>Аннулировать запись № %1? Номер сохраняется и повторно не присваивается. Укажите причину.</translation>
    </message>
    <message>
        <source>Say why it is corrected and at whose request.</source>
        <translation>Укажите причину исправления и по чьей просьбе оно вносится.</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ApplicationPage</name>
    <message>
        <source>The draft is kept. It has no number yet.</source>
        <translation>Черновик сохранён. Номер ему ещё не присвоен.</translation>
    </message>
    <message>
        <source>Register and print receipt</source>
        <translation>Зарегистрировать и напечатать расписку</translation>
    </message>
    <message>
        <source>Refuse acceptance: papers are missing</source>
        <translation>Отказать в приёме: не хватает документов</translation>
    </message>
    <message>
        <source>The set of papers is not complete. Missing: %1. Complete it or issue the receipt of refusal to accept.</source>
        <translation>Пакет документов неполный. Не хватает: %1. Дополните его или выдайте расписку об отказе в приёме.</translation>
    </message>
    <message>
        <source>This application is registered already: № %1. No second number was given.</source>
        <translation>Это заявление уже зарегистрировано: № %1. Второй номер не присвоен.</translation>
    </message>
    <message>
        <source>Refusal to accept is recorded: № %1. Print the receipt and hand it to the visitor.</source>
        <translation>Отказ в приёме записан: № %1. Распечатайте расписку и передайте её посетителю.</translation>
    </message>
    <message>
        <source>Registered: № %1, %2.</source>
        <translation>Зарегистрировано: № %1, %2.</translation>
    </message>
    <message>
        <source>New application: %1</source>
        <translation>Новое заявление: %1</translation>
    </message>
    <message>
        <source>List of papers</source>
        <translation>Перечень документов</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>qyz::ui::BookPage</name>
    <message>
        <source>F2 New application</source>
        <translation>F2 Новое заявление</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>Search: surname, IIN, number…</source>
        <translation>Поиск: фамилия, ИИН, номер…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Drafts: %1</source>
        <translation>Черновики: %1</translation>
    </message>
    <message>
        <source>Not possible now: %1. The state of the entry: %2.</source>
        <translation>Сейчас это невозможно: %1. Состояние записи: %2.</translation>
    </message>
    <message>
        <source>Open an entry first: choose it and press Enter.</source>
        <translation>Сначала откройте запись: выберите её и нажмите Enter.</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Печатать пока нечего.</translation>
    </message>
    <message>
        <source>Nothing found: «%1». Other spellings and keyboard layouts were tried.</source>
        <translation>Ничего не найдено: «%1». Учтены другие написания и раскладки клавиатуры.</translation>
    </message>
    <message>
        <source>No entries yet. F2: new application</source>
        <translation>Записей пока нет. F2: новое заявление</translation>
    </message>
    <message>
        <source>Nothing here now.</source>
        <translation>Сейчас здесь ничего нет.</translation>
    </message>
</context>
<context>
    <name>qyz::ui::CorrectForm</name>
    <message>
        <source>What is corrected</source>
        <translation>Что исправляется</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Исправленная запись</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>At whose request</source>
        <translation>По чьей просьбе</translation>
    </message>
</context>
<context>
    <name>qyz::ui::DeskPage</name>
    <message>
        <source>The scanned code is not of this registry.</source>
        <translation>Считанный код не относится к этой базе.</translation>
    </message>
    <message>
        <source>In work: %1</source>
        <translation>В работе: %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочено: %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
</context>
<context>
    <name>qyz::ui::DocumentChecklist</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (необязательно)</translation>
    </message>
</context>
<context>
    <name>qyz::ui::EarlierLines</name>
    <message>
        <source>Earlier entries of this person</source>
        <translation>Прежние записи этого лица</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Заполнить: %1</translation>
    </message>
</context>
<context>
    <name>qyz::ui::FactsForm</name>
    <message>
        <source>Number of the order</source>
        <translation>Номер приказа</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>Place on the shelf</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Способ уведомления</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог напоминания</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>qyz::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
</context>
<context>
    <name>qyz::ui::FirstStartPage</name>
    <message>
        <source>Fill in: %1.</source>
        <translation>Заполните: %1.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Пароли не совпадают. Введите один и тот же пароль дважды.</translation>
    </message>
    <message>
        <source>Welcome. Choose the language, the school and the director&apos;s account; then the first application can be registered.</source>
        <translation>Добро пожаловать. Укажите язык, школу и учётную запись директора, после этого можно регистрировать первое заявление.</translation>
    </message>
    <message>
        <source>Name of the school in Kazakh</source>
        <translation>Наименование школы на казахском языке</translation>
    </message>
    <message>
        <source>Name of the school in Russian</source>
        <translation>Наименование школы на русском языке</translation>
    </message>
    <message>
        <source>Director&apos;s surname</source>
        <translation>Фамилия директора</translation>
    </message>
    <message>
        <source>Director&apos;s name</source>
        <translation>Имя директора</translation>
    </message>
    <message>
        <source>Director&apos;s patronymic (if any)</source>
        <translation>Отчество директора (при наличии)</translation>
    </message>
    <message>
        <source>Director&apos;s login</source>
        <translation>Логин директора</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Повторите пароль</translation>
    </message>
    <message>
        <source>Create the registry</source>
        <translation>Создать базу</translation>
    </message>
    <message>
        <source>To try the program, open the practice registry: invented people, accounts «registrar», «deputy», «method», «director», «admin», password «practice».</source>
        <translation>Чтобы попробовать программу, откройте учебную базу: люди в ней вымышлены, логины «registrar», «deputy», «method», «director», «admin», пароль «practice».</translation>
    </message>
    <message>
        <source>Open the practice registry</source>
        <translation>Открыть учебную базу</translation>
    </message>
</context>
<context>
    <name>qyz::ui::FormHost</name>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
</context>
<context>
    <name>qyz::ui::HandOverForm</name>
    <message>
        <source>To whom, and how identified</source>
        <translation>Кому, как удостоверена личность</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Другое лицо</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic (if any)</source>
        <translation>Отчество (при наличии)</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
</context>
<context>
    <name>qyz::ui::HeaderBar</name>
    <message>
        <source>User: %1</source>
        <translation>Пользователь: %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Список клавиш</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Сменить пользователя</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Выйти из программы</translation>
    </message>
</context>
<context>
    <name>qyz::ui::KeysPage</name>
    <message>
        <source>List of keys</source>
        <translation>Список клавиш</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Hand over the result</source>
        <translation>Выдать результат</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Refuse with reasons</source>
        <translation>Отказать с обоснованием</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Почему эта дата?</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Back; nothing typed is lost</source>
        <translation>Назад; введённое сохраняется</translation>
    </message>
    <message>
        <source>Register or confirm</source>
        <translation>Зарегистрировать или подтвердить</translation>
    </message>
    <message>
        <source>Print what is here</source>
        <translation>Напечатать то, что открыто</translation>
    </message>
    <message>
        <source>Tabs of the services</source>
        <translation>Вкладки услуг</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Typing in the book searches</source>
        <translation>Набор в журнале начинает поиск</translation>
    </message>
    <message>
        <source>Choice by its digit</source>
        <translation>Выбор варианта его цифрой</translation>
    </message>
    <message>
        <source>Scanning a slip opens its entry</source>
        <translation>Сканирование расписки открывает её запись</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>qyz::ui::LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>qyz::ui::LinePanel</name>
    <message>
        <source>What can be done now</source>
        <translation>Что можно сделать сейчас</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>The open entry</source>
        <translation>Открытая запись</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>☐ %1 – missing</source>
        <translation>☐ %1 — не хватает</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>К исполнению</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Facts of the entry</source>
        <translation>Сведения записи</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Почему эта дата?</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Напечатать расписку</translation>
    </message>
</context>
<context>
    <name>qyz::ui::NameEdit</name>
    <message>
        <source>Write «%1» instead of «%2»?</source>
        <translation>Записать «%1» вместо «%2»?</translation>
    </message>
</context>
<context>
    <name>qyz::ui::NotOpenTab</name>
    <message>
        <source>This service opens with the next step of the program.</source>
        <translation>Эта услуга откроется со следующим шагом.</translation>
    </message>
</context>
<context>
    <name>qyz::ui::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages were sent to the printer.</source>
        <translation>
            <numerusform>На принтер отправлена %n страница.</numerusform>
            <numerusform>На принтер отправлены %n страницы.</numerusform>
            <numerusform>На принтер отправлено %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer does not answer. The document is kept; print it later (Ctrl+P).</source>
        <translation>Принтер не отвечает. Документ сохранён, напечатайте его позже (Ctrl+P).</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>qyz::ui::QuestionPanel</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>qyz::ui::RefuseForm</name>
    <message>
        <source>Grounds of the refusal</source>
        <translation>Основания отказа</translation>
    </message>
    <message>
        <source>Reason, in the applicant&apos;s language: %1</source>
        <translation>Причина, на языке заявителя: %1</translation>
    </message>
</context>
<context>
    <name>qyz::ui::SignInPage</name>
    <message>
        <source>The clock is more than a day ahead of the last entry: %1. Check the date. Is it right?</source>
        <translation>Часы опережают последнюю запись более чем на сутки: %1. Проверьте дату. Она верна?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вход…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>This is the practice registry. Its entries have no legal force.</source>
        <translation>Это учебная база. Записи в ней не имеют юридической силы.</translation>
    </message>
</context>
<context>
    <name>qyz::ui::StatusLine</name>
    <message>
        <source>This is the practice registry. Its entries have no legal force.</source>
        <translation>Это учебная база. Записи в ней не имеют юридической силы.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>ActRows</name>
    <message>
        <source>Number of the order</source>
        <translation>Номер приказа</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>Номер талона</translation>
    </message>
    <message>
        <source>Date of the slip</source>
        <translation>Дата талона</translation>
    </message>
    <message>
        <source>Number of the blank</source>
        <translation>Номер бланка</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>To whom it is forwarded</source>
        <translation>Кому направляется</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Дата акта</translation>
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
        <translation>Результат</translation>
    </message>
    <message>
        <source>Series of the blank</source>
        <translation>Серия бланка</translation>
    </message>
    <message>
        <source>Line of the issuing book</source>
        <translation>Запись в книге учёта и выдачи</translation>
    </message>
    <message>
        <source>Which slip</source>
        <translation>Какой талон</translation>
    </message>
    <message>
        <source>Step of the plan</source>
        <translation>Этап плана</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Is the complaint justified</source>
        <translation>Обоснована ли жалоба</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>Act of return or destruction, with its number</source>
        <translation>Акт о возврате или уничтожении, номер</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Void entry № %1? Its number stays and is never given again. Write the reason.</source>
        <translation>Аннулировать запись № %1? Номер сохраняется и повторно не присваивается. Укажите причину.</translation>
    </message>
    <message>
        <source>Say why it is corrected and at whose request.</source>
        <translation>Укажите причину исправления и по чьей просьбе оно вносится.</translation>
    </message>
    <message>
        <source>No day is counted until the term is resumed.</source>
        <translation>Пока срок не возобновлён, дни не считаются.</translation>
    </message>
    <message>
        <source>The days that are left are counted from tomorrow on.</source>
        <translation>Оставшиеся дни считаются с завтрашнего дня.</translation>
    </message>
    <message>
        <source>After this the result can no longer be handed over.</source>
        <translation>После этого результат выдать уже нельзя.</translation>
    </message>
    <message>
        <source>You will not decide this entry: the substitute or the director does.</source>
        <translation>Решение по этой записи примете не вы, а временно замещающий или директор.</translation>
    </message>
    <message>
        <source>The answer is written in the applicant&apos;s language: %1.</source>
        <translation>Ответ пишется на языке заявителя: %1.</translation>
    </message>
    <message>
        <source>The term becomes longer by this many working days: %1. Tell the applicant.</source>
        <translation>Срок станет длиннее, рабочих дней: %1. Сообщите заявителю.</translation>
    </message>
    <message>
        <source>It is forwarded within this many working days: %1.</source>
        <translation>Срок направления, рабочих дней: %1.</translation>
    </message>
</context>
<context>
    <name>AdmissionForm</name>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation>Вид заявления</translation>
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
    <message>
        <source>Transfer</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>School of departure or arrival</source>
        <translation>Из какой школы / в какую школу</translation>
    </message>
    <message>
        <source>Cause of the transfer</source>
        <translation>Причина перевода</translation>
    </message>
</context>
<context>
    <name>AttestationForm</name>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Purpose of the application</source>
        <translation>Цель заявления</translation>
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
        <source>Teacher</source>
        <translation>Педагог</translation>
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
        <source>Who applies</source>
        <translation>Кто подаёт</translation>
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
        <source>Work and category</source>
        <translation>Работа и категория</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Subject taught</source>
        <translation>Преподаваемый предмет</translation>
    </message>
    <message>
        <source>Present category</source>
        <translation>Имеющаяся категория</translation>
    </message>
    <message>
        <source>Category asked for</source>
        <translation>Заявляемая категория</translation>
    </message>
    <message>
        <source>Experience, years</source>
        <translation>Педагогический стаж, лет</translation>
    </message>
</context>
<context>
    <name>ClosingText</name>
    <message>
        <source>Numbers without gaps</source>
        <translation>Номера без пропусков</translation>
    </message>
    <message>
        <source>The journal is intact</source>
        <translation>Журнал цел</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Просроченных записей нет</translation>
    </message>
    <message>
        <source>The month&apos;s corrections are seen</source>
        <translation>Исправления месяца просмотрены</translation>
    </message>
    <message>
        <source>Full pages are printed</source>
        <translation>Заполненные страницы напечатаны</translation>
    </message>
    <message>
        <source>, volume %1, page %2</source>
        <translation>, том %1, страница %2</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>найдено: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Пояснения</translation>
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
        <translation>Номера</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>closed %1, sheets: %2</source>
        <translation>закрыт %1, листов: %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Page, row</source>
        <translation>Страница, строка</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что исправлено</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Прежняя запись</translation>
    </message>
    <message>
        <source>Is</source>
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
    <message>
        <source>By whom, when</source>
        <translation>Кем, когда</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>аннулировано</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>зашифровано</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Who inspects</source>
        <translation>Кто проверяет</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Начата</translation>
    </message>
    <message>
        <source>Closed, result</source>
        <translation>Завершена, результат</translation>
    </message>
    <message>
        <source>all journals</source>
        <translation>все журналы</translation>
    </message>
    <message>
        <source>Inspection mode is on: %1. Entries of that period are neither corrected nor voided; new ones go on and are marked.</source>
        <translation>Включён режим проверки: %1. Записи этого периода не исправляют и не аннулируют; новые вносятся и отмечаются.</translation>
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
    <name>ComplaintForm</name>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Form of the complaint</source>
        <translation>Форма жалобы</translation>
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
        <source>Complainant</source>
        <translation>Заявитель жалобы</translation>
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
        <source>Who complains</source>
        <translation>Кто подаёт</translation>
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
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
    <message>
        <source>Actual address</source>
        <translation>Адрес фактического проживания</translation>
    </message>
    <message>
        <source>About which line</source>
        <translation>О какой записи</translation>
    </message>
    <message>
        <source>About whose actions</source>
        <translation>На чьи действия (бездействие)</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Перечень приложений</translation>
    </message>
    <message>
        <source>Circumstances and evidence</source>
        <translation>Обстоятельства и доказательства</translation>
    </message>
</context>
<context>
    <name>DuplicateForm</name>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Reason for the duplicate</source>
        <translation>Причина выдачи дубликата</translation>
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
        <source>Applicant</source>
        <translation>Заявитель</translation>
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
        <source>Relation to the owner</source>
        <translation>Кем приходится владельцу документа</translation>
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
        <source>Consent to personal data given</source>
        <translation>Согласие на обработку данных есть</translation>
    </message>
    <message>
        <source>Owner of the document (leave empty if it is the applicant)</source>
        <translation>Владелец документа (если это заявитель, не заполняйте)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Подлинник</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Year of issue</source>
        <translation>Год выдачи</translation>
    </message>
    <message>
        <source>Name of the school then</source>
        <translation>Название школы в то время</translation>
    </message>
</context>
<context>
    <name>HomeEducationForm</name>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation>Вид заявления</translation>
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
        <source>Consent to personal data given</source>
        <translation>Согласие на обработку данных есть</translation>
    </message>
    <message>
        <source>Conclusion of the commission</source>
        <translation>Заключение комиссии</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Начало срока</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Окончание срока</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Кем выдано</translation>
    </message>
    <message>
        <source>Earlier line</source>
        <translation>Предыдущая запись</translation>
    </message>
    <message>
        <source>Health note (sealed)</source>
        <translation>Сведения о здоровье (шифруются)</translation>
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
    <message>
        <source>sealed, opens when you say why</source>
        <translation>зашифровано, откроется, если указать причину</translation>
    </message>
    <message>
        <source>sealed, the key was not handed to you yet</source>
        <translation>зашифровано, ключ вам ещё не передан</translation>
    </message>
    <message>
        <source>sealed, open only to who decides</source>
        <translation>зашифровано, открыто только рассматривающему</translation>
    </message>
    <message>
        <source>Issued blank</source>
        <translation>Выданный бланк</translation>
    </message>
    <message>
        <source>Line of the issuing book</source>
        <translation>Запись в книге учёта и выдачи</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>действует до %1</translation>
    </message>
    <message>
        <source>Return or destruction</source>
        <translation>Возврат или уничтожение</translation>
    </message>
    <message>
        <source>Declared an interest</source>
        <translation>Заявили о заинтересованности</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Term stopped</source>
        <translation>Срок приостановлен</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>План: %1</translation>
    </message>
    <message>
        <source>Term extended</source>
        <translation>Срок продлён</translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation>Направлено</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>About the entry</source>
        <translation>О какой записи</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Предыдущая запись</translation>
    </message>
    <message>
        <source>Owner of the document</source>
        <translation>Владелец документа</translation>
    </message>
    <message>
        <source>Owner&apos;s IIN</source>
        <translation>ИИН владельца</translation>
    </message>
    <message>
        <source>the term is stopped</source>
        <translation>срок приостановлен</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>the paper book does not tell it</extracomment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Copied from the paper book</source>
        <translation>Переписано из бумажной книги</translation>
    </message>
    <message>
        <source>book %1, page %2 · %3</source>
        <translation>книга: %1, страница: %2 · %3</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Вид заявления</translation>
    </message>
    <message>
        <source>Outcome on paper</source>
        <translation>Результат по бумажной книге</translation>
    </message>
    <message>
        <source>Date of the outcome</source>
        <translation>Дата результата</translation>
    </message>
    <message>
        <source>Who took the result</source>
        <translation>Кто получил результат</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочено: %1</translation>
    </message>
    <message>
        <source>Due today: %1</source>
        <translation>Срок сегодня: %1</translation>
    </message>
    <message>
        <source>Waiting for your decision: %1</source>
        <translation>Ждут вашего решения: %1</translation>
    </message>
    <message>
        <source>Soon expires: %1</source>
        <translation>Срок истекает: %1</translation>
    </message>
    <message>
        <source>Unclaimed: %1</source>
        <translation>Не востребовано: %1</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Office hours</source>
        <translation>Часы приёма</translation>
    </message>
    <message>
        <source>Days by order</source>
        <translation>Дни по приказу</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Каникулы</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Рабочий календарь</translation>
    </message>
    <message>
        <source>When applications are registered and how many days a week are worked. A new row holds from its date on.</source>
        <translation>Когда регистрируются заявления и сколько дней в неделе рабочие. Новая строка действует со своей даты.</translation>
    </message>
    <message>
        <source>A day on which the office is closed, open, or open at other hours by the director&apos;s order.</source>
        <translation>День, когда канцелярия по приказу директора закрыта, открыта или открыта в другие часы.</translation>
    </message>
    <message>
        <source>Transfers without another cause go with the holidays. A row of the same year and name replaces the earlier one.</source>
        <translation>Перевод без другой причины проводится в каникулы. Строка того же года и названия заменяет прежнюю.</translation>
    </message>
    <message>
        <source>Holidays and moved days off of the country. A newer file replaces the years in which it differs.</source>
        <translation>Праздники и перенесённые выходные дни страны. Более новый файл заменяет годы, в которых он отличается.</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Рабочая неделя</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Канцелярия</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Name of the holidays</source>
        <translation>Название каникул</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Рабочих дней</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>six days</source>
        <translation>шестидневная</translation>
    </message>
    <message>
        <source>five days</source>
        <translation>пятидневная</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>как обычно</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыта</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not confirmed</source>
        <translation>
            <numerusform>%n день не подтверждён</numerusform>
            <numerusform>%n дня не подтверждены</numerusform>
            <numerusform>%n дней не подтверждены</numerusform>
        </translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Поступило сегодня</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>Не востребовано</translation>
    </message>
    <message>
        <source>Complaint made</source>
        <translation>Есть жалоба</translation>
    </message>
    <message>
        <source>Editions of the law</source>
        <translation>Редакции закона</translation>
    </message>
    <message>
        <source>Terms, papers and grounds as the program knows them. Who has compared an edition with the act confirms it; the service passport then says so.</source>
        <translation>Сроки, документы и основания, какими их знает программа. Кто сверил редакцию с текстом акта, подтверждает её: тогда это указано в паспорте услуги.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждена</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Full name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
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
        <source>Prepare the result</source>
        <translation>Подготовить результат</translation>
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
    <message>
        <source>Term stopped</source>
        <translation>Срок приостановлен</translation>
    </message>
    <message>
        <source>Returned or destroyed by act</source>
        <translation>Возвращено или уничтожено по акту</translation>
    </message>
    <message>
        <source>Soon expires</source>
        <translation>Срок истекает</translation>
    </message>
    <message>
        <source>Stop the term</source>
        <translation>Приостановить срок</translation>
    </message>
    <message>
        <source>Resume the term</source>
        <translation>Возобновить срок</translation>
    </message>
    <message>
        <source>Mark a step of the plan</source>
        <translation>Отметить этап плана</translation>
    </message>
    <message>
        <source>Enter the issued document</source>
        <translation>Внести выданный документ</translation>
    </message>
    <message>
        <source>Enter the slip</source>
        <translation>Внести талон</translation>
    </message>
    <message>
        <source>Give the answer</source>
        <translation>Дать ответ</translation>
    </message>
    <message>
        <source>Extend the term</source>
        <translation>Продлить срок</translation>
    </message>
    <message>
        <source>Forward to the authorised body</source>
        <translation>Направить уполномоченному органу</translation>
    </message>
    <message>
        <source>Enter the act of return or destruction</source>
        <translation>Внести акт о возврате или уничтожении</translation>
    </message>
    <message>
        <source>Declare an interest</source>
        <translation>Заявить о заинтересованности</translation>
    </message>
    <message>
        <source>Term resumed</source>
        <translation>Срок возобновлён</translation>
    </message>
    <message>
        <source>Step of the plan marked</source>
        <translation>Отмечен этап плана</translation>
    </message>
    <message>
        <source>Issued document entered</source>
        <translation>Внесён выданный документ</translation>
    </message>
    <message>
        <source>Slip entered</source>
        <translation>Внесён талон</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>Term extended</source>
        <translation>Срок продлён</translation>
    </message>
    <message>
        <source>Forwarded to the authorised body</source>
        <translation>Направлено уполномоченному органу</translation>
    </message>
    <message>
        <source>Act of return or destruction entered</source>
        <translation>Внесён акт о возврате или уничтожении</translation>
    </message>
    <message>
        <source>Interest declared</source>
        <translation>Заявлена заинтересованность</translation>
    </message>
    <message>
        <source>Due date moved</source>
        <translation>Срок перенесён</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Поступило сегодня</translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>Талон о прибытии (принятии)</translation>
    </message>
    <message>
        <source>Departure slip</source>
        <translation>Талон о выбытии</translation>
    </message>
    <message>
        <source>The complaint is justified</source>
        <translation>Жалоба обоснована</translation>
    </message>
    <message>
        <source>The complaint is unfounded</source>
        <translation>Жалоба необоснована</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Расписка</translation>
    </message>
    <message>
        <source>Receipt of refusal to accept</source>
        <translation>Расписка об отказе в приёме</translation>
    </message>
    <message>
        <source>Letter of refusal</source>
        <translation>Мотивированный ответ об отказе</translation>
    </message>
    <message>
        <source>Sheet to be signed by the receiver</source>
        <translation>Лист выдачи результата</translation>
    </message>
    <message>
        <source>Talon of the complaint</source>
        <translation>Талон о приёме жалобы</translation>
    </message>
    <message>
        <source>Answer to the complaint</source>
        <translation>Ответ на жалобу</translation>
    </message>
    <message>
        <source>Notice of forwarding</source>
        <translation>Уведомление о направлении жалобы</translation>
    </message>
    <message>
        <source>Notice of the extended term</source>
        <translation>Уведомление о продлении срока</translation>
    </message>
    <message>
        <source>Certificate of home study</source>
        <translation>Справка об обучении на дому</translation>
    </message>
    <message>
        <source>Entered during an inspection</source>
        <translation>Внесено во время проверки</translation>
    </message>
    <message>
        <source>Outcome not stated</source>
        <translation>Результат не указан</translation>
    </message>
    <message>
        <source>Copied from the paper book</source>
        <translation>Переписано из бумажной книги</translation>
    </message>
</context>
<context>
    <name>WhatWillHappen</name>
    <message>
        <source>The history of the entry will say: %1 – “%2”.</source>
        <extracomment>%1 by whom, %2 what was done</extracomment>
        <translation>В историю записи вносится: %1 – «%2».</translation>
    </message>
    <message>
        <source>The new state of the entry: %1.</source>
        <translation>Новое состояние записи: %1.</translation>
    </message>
    <message>
        <source>the clock stands</source>
        <translation>течение срока приостановлено</translation>
    </message>
    <message>
        <source>nobody has this duty today</source>
        <translation>сегодня эта обязанность ни на кого не возложена</translation>
    </message>
    <message>
        <source>Then %1: %2. Due: %3.</source>
        <extracomment>%1 names, %2 what is owed, %3 its date</extracomment>
        <translation>Затем %1: %2. Срок: %3.</translation>
    </message>
    <message>
        <source>Needed before the result is ready: %1.</source>
        <translation>До готовности результата нужно: %1.</translation>
    </message>
    <message>
        <source>Then %1: %2.</source>
        <extracomment>%1 names, %2 the act</extracomment>
        <translation>Затем %1: %2.</translation>
    </message>
    <message>
        <source>No longer owed on this entry: %1.</source>
        <translation>По этой записи больше не требуется: %1.</translation>
    </message>
    <message>
        <source>Then %1: the letter of refusal (%2), which says why and how to complain.</source>
        <extracomment>%1 names, %2 the language of the letter</extracomment>
        <translation>Затем %1: письмо об отказе (%2) с причиной и порядком обжалования.</translation>
    </message>
    <message>
        <source>Then %1: complete the entry and send it for review again.</source>
        <translation>Затем %1: дополнить запись и снова передать на рассмотрение.</translation>
    </message>
    <message>
        <source>The dates do not move: %1.</source>
        <translation>Сроки не сдвигаются: %1.</translation>
    </message>
</context>
<context>
    <name>qyz::presentation::ControlCodePresenter</name>
    <message>
        <source>The printed page agrees with the journal.</source>
        <translation>Напечатанная страница соответствует журналу.</translation>
    </message>
    <message>
        <source>The page agrees, but the journal before it was changed.</source>
        <translation>Страница соответствует, но журнал до неё изменён.</translation>
    </message>
    <message>
        <source>The printed page does not agree with the journal.</source>
        <translation>Напечатанная страница не соответствует журналу.</translation>
    </message>
    <message>
        <source>Everything registered before it was printed is as it was.</source>
        <translation>Всё зарегистрированное до печати страницы осталось как было.</translation>
    </message>
    <message>
        <source>There is no such page in the journal. Check the digits once more.</source>
        <translation>Такой страницы в журнале нет. Проверьте цифры ещё раз.</translation>
    </message>
    <message>
        <source>Only group %1 of the digits differs: read it once more.</source>
        <translation>Отличается только %1-я группа цифр: прочтите её ещё раз.</translation>
    </message>
    <message>
        <source>Keep the sheet and tell the director.</source>
        <translation>Сохраните лист и сообщите директору.</translation>
    </message>
    <message>
        <source>%1, volume %2, pages %3–%4</source>
        <translation>%1, том %2, страницы %3–%4</translation>
    </message>
    <message>
        <source>Printed: %1, %2</source>
        <translation>Напечатано: %1, %2</translation>
    </message>
    <message>
        <source>The journal is not intact: %1</source>
        <translation>Целостность журнала нарушена: %1</translation>
    </message>
    <message>
        <source>%1: changed behind the program&apos;s back (%2). Found: %3</source>
        <translation>%1: изменено в обход программы (%2). Обнаружено: %3</translation>
    </message>
    <message>
        <source>Entry %1, page %2, row %3: changed behind the program&apos;s back (%4). Found: %5</source>
        <translation>Запись %1, страница %2, строка %3: изменена в обход программы (%4). Обнаружено: %5</translation>
    </message>
</context>
<context>
    <name>qyz::presentation::LineTableModel</name>
    <message>
        <source>no entry</source>
        <extracomment>in place of the entry of a number that was not copied from the paper book</extracomment>
        <translation>записи нет</translation>
    </message>
</context>
<context>
    <name>qyz::presentation::PaperBookPresenter</name>
    <message>
        <source>Numbers without an entry (%1): %2</source>
        <translation>Номера без записи (%1): %2</translation>
    </message>
    <message>
        <source>This journal has entries of its own; a paper book is continued before the first of them.</source>
        <translation>В этом журнале уже есть свои записи; бумажный журнал продолжают до первой из них.</translation>
    </message>
    <message>
        <source>The journal has no entry yet. If a paper book is kept, put down where it ends: the next number follows.</source>
        <translation>В журнале ещё нет записей. Если вёлся бумажный журнал, запишите, где он кончается: следующий номер продолжит его.</translation>
    </message>
    <message>
        <source>Book %1, numbers %2–%3, last entry of %4. Copied: %5 of %6. The journal goes on with № %7.</source>
        <translation>Книга %1, номера %2–%3, последняя запись %4. Переписано: %5 из %6. Журнал продолжится с № %7.</translation>
    </message>
    <message>
        <source>The paper volume is closed.</source>
        <translation>Бумажный том закрыт.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Still in work</source>
        <translation>Ещё в работе</translation>
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
    <name>qyz::presentation::PeoplePresenter</name>
    <message>
        <source>registrar</source>
        <translation>регистратор</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>ответственный исполнитель</translation>
    </message>
    <message>
        <source>director</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>every journal</source>
        <translation>все журналы</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Duties today</source>
        <translation>Обязанности сегодня</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>отключена</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>no password yet</source>
        <translation>пароля пока нет</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Обязанность</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Substitutes for</source>
        <translation>Замещает</translation>
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
        <translation>бумажный журнал</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>напечатано: %1</translation>
    </message>
    <message>
        <source>corrected: %1</source>
        <translation>исправлено: %1</translation>
    </message>
    <message>
        <source>voided: %1</source>
        <translation>аннулировано: %1</translation>
    </message>
    <message>
        <source>completed: %1</source>
        <translation>дополнено: %1</translation>
    </message>
    <message>
        <source>The journal has no entries yet.</source>
        <translation>В журнале ещё нет записей.</translation>
    </message>
    <message>
        <source>Pages begun: %1. New full pages: %2. Pages with entries of today: %3.</source>
        <translation>Начатых страниц: %1. Полных ненапечатанных страниц: %2. Страниц с сегодняшними записями: %3.</translation>
    </message>
</context>
<context>
    <name>qyz::presentation::ServiceTabPresenter</name>
    <message>
        <source>The service has not been provided since %1.</source>
        <translation>Услуга не оказывается с %1.</translation>
    </message>
    <message>
        <source>The service has not been provided since %1. Instead: %2.</source>
        <translation>Услуга не оказывается с %1. Вместо неё: %2.</translation>
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
    <message>
        <source>journal not intact, decided %1</source>
        <translation>целостность журнала нарушена, решение есть %1</translation>
    </message>
    <message>
        <source>The journal is not intact: %1, page %2</source>
        <translation>Целостность журнала нарушена: %1, страница %2</translation>
    </message>
</context>
<context>
    <name>qyz::presentation::TableImportPresenter</name>
    <message>
        <source>not read</source>
        <extracomment>a column of a file that is left out</extracomment>
        <translation>не читается</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>minutes and seconds that are left</extracomment>
        <translation>осталось %1:%2</translation>
    </message>
    <message>
        <source>Rows: %1, good: %2, with faults: %3.</source>
        <translation>Строк: %1, верных: %2, с ошибками: %3.</translation>
    </message>
    <message>
        <source>Warnings: %1.</source>
        <translation>Предупреждений: %1.</translation>
    </message>
    <message>
        <source>Columns not read: %1.</source>
        <translation>Не читаются графы: %1.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Переписано: %1.</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>a row of the file that is read</extracomment>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
</context>
<context>
    <name>qyz::ui::AccountPage</name>
    <message>
        <source>Type the new password.</source>
        <translation>Введите новый пароль.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type them again.</source>
        <translation>Новые пароли не совпадают. Введите их заново.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Пароль изменён.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Repeat the new password</source>
        <translation>Повторите новый пароль</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ActPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
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
        <source>Register and print</source>
        <translation>Зарегистрировать и напечатать</translation>
    </message>
    <message>
        <source>The application before this one was not registered; it is kept among the drafts.</source>
        <translation>Предыдущее заявление не зарегистрировано; оно сохранено среди черновиков.</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Новая жалоба</translation>
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
    <message>
        <source>Applications are registered by the registrar.</source>
        <translation>Заявления регистрирует регистратор.</translation>
    </message>
    <message>
        <source>No entries yet. F2: new complaint</source>
        <translation>Записей пока нет. F2: новая жалоба</translation>
    </message>
    <message>
        <source>%1 Entry %2, page %3, row %4.</source>
        <translation>%1 Запись %2, страница %3, строка %4.</translation>
    </message>
    <message>
        <source>F2 New complaint</source>
        <translation>F2 Новая жалоба</translation>
    </message>
    <message>
        <source>F2 New application</source>
        <translation>F2 Новое заявление</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Новая жалоба</translation>
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
</context>
<context>
    <name>qyz::ui::ClosingCheckList</name>
    <message>
        <source>Explanation: %1</source>
        <translation>Пояснение: %1</translation>
    </message>
    <message>
        <source>why it may stand so</source>
        <translation>почему так можно оставить</translation>
    </message>
    <message>
        <source>is being checked…</source>
        <translation>проверяется…</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ClosingPage</name>
    <message>
        <source>Volume %1 is closed: %2. The next entry opens the next volume.</source>
        <translation>Том %1 закрыт: %2. Следующая запись откроет следующий том.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Close volume %1: %2</source>
        <translation>Закрыть том %1: %2</translation>
    </message>
    <message>
        <source>Close the volume (Ctrl+Enter)</source>
        <translation>Закрыть том (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nothing more is entered in a closed volume. This cannot be undone.</source>
        <translation>В закрытый том записи не вносятся. Отменить это действие нельзя.</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Закрыть месяц</translation>
    </message>
    <message>
        <source>Close the month: %1</source>
        <translation>Закрыть месяц: %1</translation>
    </message>
    <message>
        <source>Close the month (Ctrl+Enter)</source>
        <translation>Закрыть месяц (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nothing dated in a closed month can be entered afterwards. This cannot be undone.</source>
        <translation>После этого записи с датой этого месяца не вносятся. Отменить это действие нельзя.</translation>
    </message>
    <message>
        <source>The list is still being read.</source>
        <translation>Перечень ещё проверяется.</translation>
    </message>
    <message>
        <source>Put it right or explain it: %1.</source>
        <translation>Приведите в порядок или поясните: %1.</translation>
    </message>
    <message>
        <source>The month is closed: %1. Sign the statement and put the seal on it.</source>
        <translation>Месяц закрыт: %1. Подпишите ведомость и поставьте печать.</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>Назад к месяцу</translation>
    </message>
    <message>
        <source>Sheets laced and numbered</source>
        <translation>Прошито и пронумеровано листов</translation>
    </message>
    <message>
        <source>Closed months</source>
        <translation>Закрытые месяцы</translation>
    </message>
    <message>
        <source>Print the statement (Ctrl+P)</source>
        <translation>Напечатать ведомость (Ctrl+P)</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Тома</translation>
    </message>
    <message>
        <source>Close the volume of this journal…</source>
        <translation>Закрыть том этого журнала…</translation>
    </message>
    <message>
        <source>The scan is kept with the closing.</source>
        <translation>Скан сохранён вместе с закрытием.</translation>
    </message>
    <message>
        <source>Attach the scan of the signed sheet…</source>
        <translation>Приложить скан подписанного листа…</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ControlCodePage</name>
    <message>
        <source>Decided. Registration goes on.</source>
        <translation>Решение принято. Регистрация продолжается.</translation>
    </message>
    <message>
        <source>A control code has 25 digits.</source>
        <translation>В контрольном коде 25 цифр.</translation>
    </message>
    <message>
        <source>Control code</source>
        <translation>Контрольный код</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>More of them: %1</source>
        <translation>Ещё: %1</translation>
    </message>
    <message>
        <source>Scan or type the code from the foot of a printed page. It tells whether the journal still is what it was when the page was printed.</source>
        <translation>Отсканируйте или наберите код внизу напечатанной страницы. Он покажет, остался ли журнал таким, каким был при печати.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Что выяснено</translation>
    </message>
    <message>
        <source>Let registration go on</source>
        <translation>Продолжить регистрацию</translation>
    </message>
    <message>
        <source>Recognise by the code</source>
        <translation>Определить по коду</translation>
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
    <message>
        <source>sealed</source>
        <translation>зашифровано</translation>
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
    <name>qyz::ui::CorrectionsPage</name>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Corrections: %1</source>
        <translation>Исправления: %1</translation>
    </message>
    <message>
        <source>Nothing was corrected or voided in this month.</source>
        <translation>В этом месяце ничего не исправляли и не аннулировали.</translation>
    </message>
    <message>
        <source>Corrected and voided: %1. Looking at this list counts as having seen it.</source>
        <translation>Исправлено и аннулировано: %1. Открытый перечень считается просмотренным.</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Следующий месяц</translation>
    </message>
</context>
<context>
    <name>qyz::ui::DecisionPane</name>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
</context>
<context>
    <name>qyz::ui::DeskPage</name>
    <message>
        <source>The scanned code is not of this registry.</source>
        <translation>Считанный код не относится к этой базе.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>waiting for you: %1</source>
        <translation>ждут решения: %1</translation>
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
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Director&apos;s pages</source>
        <translation>Страницы директора</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
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
    <message>
        <source>Refer to entry № %1</source>
        <translation>Указать запись № %1</translation>
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
    <message>
        <source>Sealed: only the reviewer and the director can read it.</source>
        <translation>Шифруется: прочесть могут только ответственный исполнитель и директор.</translation>
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
    <message>
        <source>Change password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Блокировать автоматически</translation>
    </message>
    <message>
        <source>after %1 min</source>
        <translation>через %1 мин</translation>
    </message>
    <message>
        <source>Passport of the service</source>
        <translation>Паспорт услуги</translation>
    </message>
</context>
<context>
    <name>qyz::ui::InspectionPage</name>
    <message>
        <source>Inspection</source>
        <translation>Режим проверки</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>End the inspection (Ctrl+Enter)</source>
        <translation>Завершить проверку (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Begin the inspection (Ctrl+Enter)</source>
        <translation>Начать проверку (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>While an inspection is open, entries registered in its period are neither corrected nor voided. New entries go on and are marked.</source>
        <translation>Пока проверка открыта, записи, зарегистрированные в её периоде, не исправляют и не аннулируют. Новые записи вносятся и отмечаются.</translation>
    </message>
    <message>
        <source>Who inspects</source>
        <translation>Кто проверяет</translation>
    </message>
    <message>
        <source>Basis: document, number, date</source>
        <translation>Основание: документ, номер, дата</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Период с</translation>
    </message>
    <message>
        <source>until</source>
        <translation>по</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Result of the inspection</source>
        <translation>Результат проверки</translation>
    </message>
</context>
<context>
    <name>qyz::ui::JournalsPage</name>
    <message>
        <source>Journals</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Pages of the journals</source>
        <translation>Страницы журналов</translation>
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
    <message>
        <source>Review queue</source>
        <translation>Очередь на рассмотрение</translation>
    </message>
    <message>
        <source>Return to the registrar</source>
        <translation>Вернуть регистратору</translation>
    </message>
    <message>
        <source>Director&apos;s page</source>
        <translation>Страница директора</translation>
    </message>
    <message>
        <source>Passport of the service</source>
        <translation>Паспорт услуги</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Закрыть месяц</translation>
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
    <message>
        <source>Other sheets</source>
        <translation>Другие листы</translation>
    </message>
</context>
<context>
    <name>qyz::ui::MovesPanel</name>
    <message numerus="yes">
        <source>The due date of %n entries would move. Look at the list and decide.</source>
        <translation>
            <numerusform>Сдвинется срок %n записи. Просмотрите список и примите решение.</numerusform>
            <numerusform>Сдвинется срок %n записей. Просмотрите список и примите решение.</numerusform>
            <numerusform>Сдвинется срок %n записей. Просмотрите список и примите решение.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates that would move</source>
        <translation>Сроки, которые сдвинутся</translation>
    </message>
    <message>
        <source>Save and move the ticked dates</source>
        <translation>Сохранить и перенести отмеченные сроки</translation>
    </message>
    <message>
        <source>Save and keep the old dates</source>
        <translation>Сохранить и оставить прежние сроки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
    <name>qyz::ui::OverviewPage</name>
    <message>
        <source>Open complaints: %1</source>
        <translation>Жалоб на рассмотрении: %1</translation>
    </message>
    <message>
        <source>Director&apos;s overview · %1</source>
        <translation>Обзор директора · %1</translation>
    </message>
    <message>
        <source>Director&apos;s overview</source>
        <translation>Обзор директора</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
</context>
<context>
    <name>qyz::ui::PaperBookPage</name>
    <message>
        <source>Paper book</source>
        <translation>Бумажная книга</translation>
    </message>
    <message>
        <source>Put the facts right…</source>
        <translation>Исправить сведения…</translation>
    </message>
    <message>
        <source>Continue a paper book…</source>
        <translation>Продолжить бумажный журнал…</translation>
    </message>
    <message>
        <source>Photograph of the last page…</source>
        <translation>Снимок последней страницы…</translation>
    </message>
    <message>
        <source>After closing nothing can be copied any more; %1 numbers stay without an entry and are listed as missing. Close the paper volume?</source>
        <translation>После закрытия переписать уже ничего нельзя; номеров без записи: %1, они будут перечислены как отсутствующие. Закрыть бумажный том?</translation>
    </message>
    <message>
        <source>After closing nothing can be copied any more. Close the paper volume?</source>
        <translation>После закрытия переписать уже ничего нельзя. Закрыть бумажный том?</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Copy an entry…</source>
        <translation>Переписать запись…</translation>
    </message>
    <message>
        <source>Copy from a file…</source>
        <translation>Переписать из файла…</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Напечатать акт</translation>
    </message>
    <message>
        <source>Close the paper volume…</source>
        <translation>Закрыть бумажный том…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Continue the book (Ctrl+Enter)</source>
        <translation>Продолжить журнал (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Copy the entry (Ctrl+Enter)</source>
        <translation>Переписать запись (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Entries copied: %1</source>
        <translation>Переписано записей: %1</translation>
    </message>
    <message>
        <source>The paper book is continued. Print the act, sign it and keep it with the paper book.</source>
        <translation>Бумажный журнал продолжен. Напечатайте акт, подпишите и храните вместе с бумажным журналом.</translation>
    </message>
    <message>
        <source>The photograph of the last page is kept, sealed.</source>
        <translation>Снимок последней страницы сохранён в зашифрованном виде.</translation>
    </message>
    <message>
        <source>The paper volume is closed. The journal may be used now.</source>
        <translation>Бумажный том закрыт. Теперь в журнал можно вносить новые записи.</translation>
    </message>
    <message>
        <source>№ %1 is copied.</source>
        <translation>№ %1 переписан.</translation>
    </message>
</context>
<context>
    <name>qyz::ui::PeopleForm</name>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
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
        <source>Login (Latin letters)</source>
        <translation>Логин (латинскими буквами)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Post in Kazakh</source>
        <translation>Должность на казахском</translation>
    </message>
    <message>
        <source>Post in Russian</source>
        <translation>Должность на русском</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Обязанность</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Номер приказа</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day (if known)</source>
        <translation>Последний день (если известен)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Substitutes for</source>
        <translation>Замещает</translation>
    </message>
</context>
<context>
    <name>qyz::ui::PeoplePage</name>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Appointments by order</source>
        <translation>Назначения по приказу</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Добавить сотрудника…</translation>
    </message>
    <message>
        <source>Appoint…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>End the chosen appointment…</source>
        <translation>Завершить выбранное назначение…</translation>
    </message>
    <message>
        <source>Give a password…</source>
        <translation>Задать пароль…</translation>
    </message>
    <message>
        <source>Switch the account on</source>
        <translation>Включить учётную запись</translation>
    </message>
    <message>
        <source>Switch the account off</source>
        <translation>Отключить учётную запись</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Сохранить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Switch the account of %1 off? The person can sign in no longer.</source>
        <translation>Отключить учётную запись: %1? Этот человек больше не сможет войти.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>The end of the appointment: %1</source>
        <translation>Завершение назначения: %1</translation>
    </message>
</context>
<context>
    <name>qyz::ui::PrintBookPage</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Whole volume</source>
        <translation>Весь том</translation>
    </message>
    <message>
        <source>New full pages</source>
        <translation>Новые полные страницы</translation>
    </message>
    <message>
        <source>Today&apos;s pages</source>
        <translation>Сегодняшние страницы</translation>
    </message>
    <message>
        <source>Pages from – to</source>
        <translation>Страницы с … по …</translation>
    </message>
    <message>
        <source>Correction slips</source>
        <translation>Листки исправлений</translation>
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
        <translation>Что печатать</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>С страницы</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>По страницу</translation>
    </message>
    <message>
        <source>Prepare for printing</source>
        <translation>Подготовить к печати</translation>
    </message>
    <message>
        <source>Printed pages that were changed later</source>
        <translation>Напечатанные страницы, изменённые позже</translation>
    </message>
    <message>
        <source>Correction slips of the page</source>
        <translation>Листки исправлений страницы</translation>
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
    <message>
        <source>In the journal</source>
        <translation>В журнале</translation>
    </message>
    <message>
        <source>Typed now</source>
        <translation>Введено сейчас</translation>
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
    <name>qyz::ui::ReminderPanel</name>
    <message>
        <source>What waits for you</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Close the reminders</source>
        <translation>Закрыть напоминания</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ReviewFacts</name>
    <message>
        <source>The entry to be decided</source>
        <translation>Запись, ожидающая решения</translation>
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
        <source>Other entries of these people</source>
        <translation>Другие записи этих людей</translation>
    </message>
    <message>
        <source>None in the journals open to you</source>
        <translation>В доступных вам журналах нет</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ReviewPage</name>
    <message>
        <source>In the queue: %1 / %2</source>
        <translation>В очереди: %1 / %2</translation>
    </message>
    <message>
        <source>No application waits for your decision.</source>
        <translation>Заявлений, ожидающих вашего решения, нет.</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Очередь на рассмотрение</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущая</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Напечатать письмо</translation>
    </message>
</context>
<context>
    <name>qyz::ui::SealedQuestion</name>
    <message>
        <source>These are health data. Say why you open them; it will be written in the access log.</source>
        <translation>Это сведения о здоровье. Укажите, зачем вы их открываете: это будет записано в журнал доступа.</translation>
    </message>
    <message>
        <source>Open the sealed text</source>
        <translation>Открыть зашифрованный текст</translation>
    </message>
</context>
<context>
    <name>qyz::ui::ServiceTab</name>
    <message>
        <source>The review queue is for those who decide applications.</source>
        <translation>Очередь на рассмотрение открыта тем, кто принимает решения по заявлениям.</translation>
    </message>
</context>
<context>
    <name>qyz::ui::SettingForm</name>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Открывается в</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Закрывается в</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Рабочая неделя</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Номер приказа</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Канцелярия</translation>
    </message>
    <message>
        <source>Name of the holidays</source>
        <translation>Название каникул</translation>
    </message>
    <message>
        <source>File of the calendar (JSON)</source>
        <translation>Файл календаря (JSON)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыта</translation>
    </message>
    <message>
        <source>Autumn holidays</source>
        <translation>Осенние каникулы</translation>
    </message>
    <message>
        <source>Winter holidays</source>
        <translation>Зимние каникулы</translation>
    </message>
    <message>
        <source>Additional holidays of grade 1</source>
        <translation>Дополнительные каникулы 1 класса</translation>
    </message>
    <message>
        <source>Spring holidays</source>
        <translation>Весенние каникулы</translation>
    </message>
    <message>
        <source>Summer holidays</source>
        <translation>Летние каникулы</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Service and edition</source>
        <translation>Услуга и редакция</translation>
    </message>
    <message>
        <source>What it was compared with</source>
        <translation>С чем сверена</translation>
    </message>
</context>
<context>
    <name>qyz::ui::SettingPage</name>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Saved. Dates moved: %1, kept: %2.</source>
        <translation>Сохранено. Сроков перенесено: %1, оставлено прежних: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Import the calendar (Ctrl+Enter)</source>
        <translation>Импортировать календарь (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add the row (Ctrl+Enter)</source>
        <translation>Добавить строку (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>qyz::ui::SignInPage</name>
    <message>
        <source>The clock is more than a month ahead of the last entry: %1. Check the date. Is it right?</source>
        <translation>Часы опережают последнюю запись более чем на месяц: %1. Проверьте дату. Она верна?</translation>
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
    <message>
        <source>The program was locked because nobody was working. Type your password.</source>
        <translation>Программа заблокирована из-за бездействия. Введите пароль.</translation>
    </message>
</context>
<context>
    <name>qyz::ui::StatusLine</name>
    <message>
        <source>This is the practice registry. Its entries have no legal force.</source>
        <translation>Это учебная база. Записи в ней не имеют юридической силы.</translation>
    </message>
</context>
<context>
    <name>qyz::ui::TabMarks</name>
    <message>
        <source>In work: %1</source>
        <translation>В работе: %1</translation>
    </message>
    <message>
        <source>Due today: %1</source>
        <translation>Срок сегодня: %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочено: %1</translation>
    </message>
</context>
<context>
    <name>qyz::ui::TableImportPanel</name>
    <message>
        <source>The rows with faults were saved: %1</source>
        <translation>Строки с ошибками сохранены: %1</translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX file. The first row with headings tells which column is what; nothing is copied before you have looked.</source>
        <translation>Выберите файл CSV или XLSX: строка с заголовками говорит, что в какой графе; пока вы не проверите, ничего не переписывается.</translation>
    </message>
    <message>
        <source>Say above each column what it holds, then check the rows.</source>
        <translation>Укажите над каждой графой, что в ней, затем проверьте строки.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Проверить строки</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Переписать все строки</translation>
    </message>
    <message>
        <source>Copy the good rows only</source>
        <translation>Переписать только верные строки</translation>
    </message>
    <message>
        <source>Save the rows with faults…</source>
        <translation>Сохранить строки с ошибками…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Первые строки файла</translation>
    </message>
    <message>
        <source>Faults of the rows</source>
        <translation>Ошибки строк</translation>
    </message>
</context>
</TS>

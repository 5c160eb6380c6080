// What titles and labels tell of a page: that it is for settings, for help, or for other things than mail on a server.
// Stems in the languages of the lexicons.

import { foldLetters } from '../text.ts';

// Over text in normal form, so in its letters.
const stems = (list: string) => new RegExp(foldLetters(list), 'u');

/** Titles of settings. */
const settings = stems(
  'settings?(?!\\p{L})|(?<!\\p{L})(?:options?|admin(?:istrat|istr|\\.)?|preferen[cţț]|configur|konfigur|configuraç|set ?up(?!\\p{L})|einstellung|optionen|instelling|opties|indstilling|innstilling|inställning|alternativ|asetu|seaded|seadistus|valikud|nustatym|parinkt|iestatīj|izvēles|nastaven|nastavitv|nastavit|možnosti|volby|postavk|podešavan|opcij|ustawieni|opcje|opcion|opción|opcions|opções|opzion|beállítás|lehetőség|setări|opțiuni|setelan|pengaturan|opsi|ayar|seçenek|cài đặt|tùy chọn|thiết lập|ajust|param[eèé]tr|réglage|impostazion|definiç|gestion|настройк|опции|параметр|налаштуванн|подешавањ|опције|ρυθμίσ|επιλογ)|einstellungen|設定|设置|設置|选项|選項|オプション|설정|옵션|ตั้งค่า|ตัวเลือก|सेटिंग|विकल्प|اعدادات|إعدادات|خيارات|تنظيمات|تنظیمات|گزينه|הגדרות|אפשרויות',
);

/** Titles of help. */
const help = stems(
  '(?<!\\p{L})(?:help|support|hilfe|aide|ayuda|ajuda|aiuto|guida|pomoc|pomoć|pomoč|nápověda|pomocník|помощь?|справка|довідка|yardım|hjälp|hjælp|hjelp|ohje|súgó|segítség|ajutor|bantuan|trợ giúp|βοήθεια|palīdzība|pagalba|abi|מרכז העזרה|עזרה|مساعدة|راهنما|सहायता)(?!\\p{L})|ヘルプ|도움말|고객센터|帮助|說明|幫助|ช่วยเหลือ',
);

const things = {
  notifications:
    'notif|benachrichtig|powiadom|уведомл|сповіщ|известия|bildirim|通知|알림|แจ้งเตือน|thông báo|اعلان|اشعار|התראות|ειδοποι|értesítés|oznámen|obvest|obavijest|varsler|underretning|ilmoituks|teavitus|paziņojum|pranešim|meldingen|सूचना',
  contacts:
    'contact|kontakt|контакт|连络人|联系人|聯絡人|連絡先|연락처|danh bạ|אנשי קשר|جهات الاتصال|مخاطب|επαφ|névjegy|yhteystie|संपर्क|ผู้ติดต่อ|rubrica',
  calendar:
    'calend|kalend|календар|takvim|日历|行事曆|カレンダー|캘린더|ปฏิทิน|تقویم|تقويم|לוח שנה|ημερολόγ|naptár|koledar|कैलेंडर',
  backup:
    'backup|sicherungskop|datensicherung|sauvegarde|copias? de seguridad|còpi(?:a|es) de seg|cópias? de seg|sikkerkop|sikkerhetskop|säkerhetskop|varmuuskop|varundus|záloh|kopi[ae] zapas|резервн|biztonsági|yedekle|バックアップ|备份|備份|백업|sao lưu|สำรองข้อมูล|پشتیبان|احتياطي|גיבוי',
  retention:
    'retention|aufbewahrung|retenci|retenç|opbevaring|uchovávání|przechowywani|хранени|зберіганн|保留期|보존',
  quarantine: 'quarant|karant|карантин|隔離|隔离|격리',
  rules:
    'alarm|аларм|тревог|alert rules?(?!\\p{L})|detection rules?|security groups?|firewall|tulemüür|turvagrupp|sicherheitsgrupp|groupes? de sécurité|grupos? de segur|gruppi di sicurezza|grup[ya] zabezpiecz|группы безопасности|групи безпеки|安全组|安全群組|セキュリティグループ|보안 그룹|قواعد الكشف',
  roles:
    'roles?(?!\\p{L})|rollen?(?!\\p{L})|rôles?(?!\\p{L})|ruol[oi](?!\\p{L})|funç(?:ão|ões)(?!\\p{L})|rol[ae](?!\\p{L})|рол[ьи](?!\\p{L})|角色|役割|역할',
  code: 'branch|repositor|pull request|merge request|kanban|backlog|sprint|feature flag|audit log|checklist|checkliste',
  files:
    'files?(?!\\p{L})|photos?(?!\\p{L})|dateien|fichiers|archivos|файл|ファイル|文件|檔案|파일',
};

// Where words are written apart, at the beginning of one.
const started = (...lists: readonly string[]) =>
  stems(
    `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}])(?:${lists.join('|')})`,
  );
const { contacts, calendar, backup, retention, quarantine, rules, roles, code, files } = things;
// A product may call itself "Mail & Calendar", so a title as a whole says less than a heading.
const ofTitle = started(backup, retention, quarantine, rules, roles, code);
const ofHeading = started(...Object.values(things));
const ofLabel = started(contacts, calendar, backup, code, files);

/** Whether `title` (normal form) is that of settings. */
export function isSettings(title: string): boolean {
  return settings.test(title);
}

/** Whether `title` (normal form) is that of a help page. */
export function isHelp(title: string): boolean {
  return help.test(title);
}

/** Whether a page with this `title` and this main heading (normal form) is for something else than mail on a server. */
export function titlesOther(title: string, head = title): boolean {
  return ofTitle.test(title) || ofHeading.test(head);
}

/** Whether `label` (normal form) is of a setting for something else than mail on a server. */
export function labelsOther(label: string): boolean {
  return ofLabel.test(label);
}

// Polish, with the words of Onet, WP, o2, Interia, home.pl and nazwa.pl.

import type { Lexicon } from './types.ts';

/** Polish. */
export const pl: Lexicon = {
  lang: 'pl',
  enable:
    'włącz|uaktywni|aktywuj|aktywow|aktywacj|aktywny$|aktywne$|uruchom|uruchami|otwórz|otwarc|załącz|udostępni',
  disable:
    'dezaktyw|deaktyw|zatrzym|nieaktywn|zamkn|wstrzym|zawieś|zawiesz|nie włącz|nie aktywuj|nie używ|nie korzyst|niewłącz|nie jest włącz|nie jest aktyw|odłącz|nie uaktywn|wyłącz$|wyłączo|wyłączy|wyłączan|wyłączen|wyłączaj|wyłączam',
  allow:
    'zezwól|zezwal|zezwol|pozwól|pozwal|pozwol|dozwol|umożliw|zgoda|zgódź|akceptuj|zaakceptuj|udziel|upoważni|autoryzuj|dopuś|dopuszcz|mogą$|może$|dostępne dla|przyznaj',
  forbid:
    'zabroń|zabrani|zabronion|zakaz|blokuj|zablokow|blokow|odmów|odmaw|zapobie|uniemożliw|nie zezwal|nie zezwól|nie pozwal|nie pozwól|nie dopuszcz|nie umożliw|nie zgadzaj|niedozwol|nie * zezwalaj|nie mogą|nie może|nigdy nie zezwal|brak zgody|odrzu|zastrzeż',
  keep: 'zachow|zostaw|pozosta|przechow|trzymaj|utrzym|nie usuń|nie usuw|nie kasuj|nie kasow|nie skasuj|nie * usuwaj|nigdy nie usuwaj|nigdy nie kasuj|bez usuwania|bez kasowania|bez * usuwania|zapisz|zapisuj|nieusuw|przetrzym|nic nie rób|nie rób nic|nic nie robi|bez zmian|nienaruszon|nie rusza|tak jak jest|brak działania',
  remove:
    'usuń|usuw|usun|kasuj|kasow|skasuj|skasow|wykasuj|wyczyść|czyść|opróżni|oczyść|oczyszcz|wyrzu|zlikwid|likwid|wymaż|porządk|wyjm',
  archive: 'archiw|zarchiw|we wszystkich|w folderze wszystkie',
  move: 'przenieś|przenosi|przenoś|przesuń|przesuw|przeniesi|przerzu|wkład|włóż|umieszcz',
  mark: 'oznacz|zaznacz|oznakuj|flag|jako przeczyt|etykiet',
  read: 'przeczytan|odczytan|otwart',
  fetch:
    'pobier|pobra|pobór|ściąg|odbier|odebra|odbiór|dostęp|uzyska|uzyskuj|import|zbier|otrzym|download|przesył|przesłan|sprowadz|wczyt|ładuj|załaduj|odbioru|wydaw|oddaw',
  check:
    'sprawdz|sprawdź|synchroniz|odśwież|aktualizuj|zaktualizuj|aktualizac|odpytyw|sync$|szukaj|wyszuk|kontrol|zagląda|zajrzyj',
  add: 'dodaj|dodaw|dodan|podłącz|połącz|import|powiąż|nowe$|nowy$|nowa$|utwórz|skonfiguruj|dołącz|stwórz|załóż|podepnij',
  show: 'pokaż|pokazuj|pokazyw|wyświetl|widoczn|subskry|zasubskry|lista$|pojawi|ukaż|prezentuj|zobacz|ukry|widzieć|widzisz|obejrz|wgląd',
  include:
    'uwzględni|dołącz|włączając|łącznie z|także|również|nawet|wraz z|w tym|z włączeniem|obejmuj|zawier|razem z|oprócz|poza$|dodatkowo',
  forward:
    'przekaz|przekaż|przekier|przesyłanie dalej|prześlij dalej|przesyłaj dalej|odsył|kopię na inny|przesyłaj kopi|prześlij kopi|wysyłaj kopi|przesyłaj na|kopie na adres|kopię na adres|kopie na inn|kopię na inn|przesył * dalej|przesyłaj * dalej|prześlij * dalej',
  create:
    'utwórz|utworz|stwórz|tworzen|generuj|wygeneruj|generow|zarządz|nowe$|nowy$|nowa$|uzyskaj|zdefiniuj|ustaw$|dodaj|zmień|nadaj|załóż|pobierz|odbierz',
  require:
    'wymag|tylko$|wyłącznie|jedynie|koniecz|obowiązk|musi$|muszą|ogranicz|wymus|niezbędn|żądaj',
  limit:
    'ogranicz|limit|nie więcej niż|maksym|maks$|max$|co najwyżej|najwyżej|do liczby|górna granica|nie przekracz|najnowsz|ostatnich wiadomości|nie więcej',
  use: 'użyj|używ|użyci|użytkowan|wykorzyst|korzyst|stosuj|zastosuj|za pomocą|przez$|poprzez|za pośrednictwem|przy użyciu|posługuj|chcę|udostępn',

  reply: 'odpowiedz$',
  survey: 'quiz|egzamin|ankiet|sondaż|głosowan|sprawdzian',

  yes: 'tak$|otwarty$|otwarte$',
  no: 'nie$|zamknięty$|zamknięte$',
  on: 'włączone|włączony|włączona|włączono|aktywny|aktywna|aktywne|wł$|dozwolone|dozwolony|uruchomion|tak$',
  off: 'wyłączone|wyłączony|wyłączona|wyłączono|nieaktywn|wył$|zablokowan|niedozwolon|brak$|żaden|żadne|niewłączon',

  mail: 'mail|e mail|email|wiadomoś|poczt|list$|listy$|listów|element|korespondencj',
  copy: 'kopi|orygina|duplikat|odpis',
  server: 'serwer|host$|hosta$|nazwa hosta|źródł|źródeł|zdaln|u dostawcy|server',
  incoming: 'przychodz|odbiorcz|odbieran|poczty przychodzącej|nadchodz|otrzyman|dochodz',
  outgoing: 'wychodz|wysył|nadawcz|wysłan|wyślij|nadawani',
  folder: 'folder|etykiet|katalog|podfolder|teczk',
  inbox:
    'odebrane|skrzynka odbiorcza|skrzynce odbiorczej|skrzynki odbiorczej|skrzynkę odbiorczą|odbiorcza|odbiorczej|inbox|poczta przychodząca$',
  trash:
    'kosz$|kosza$|koszu$|koszem|elementy usunięte|elementów usuniętych|folder * usunięt|folderu usunięt|trash|śmietnik|kuble',
  spam: 'spam|niechcian|śmieci|wiadomości śmieci|wiadomości spam|junk|reklam|niepożądan',
  account: 'konto|konta|koncie|kont$|kontem|skrzynk|skrzynek|tożsamoś|adres',
  other: 'inn|zewnętrz|obc|dodatk|trzeci|firm trzecich|zdaln|pozostał|kolejn|drugie',
  client:
    'klient|aplikac|program|urządze|oprogramow|telefon|komórk|smartfon|tablet|thunderbird|komputer|desktop|czytnik',
  access: 'dostęp',
  protocol:
    'protok|typ kont|typ serwer|rodzaj kont|rodzaj serwer|typ połączen|rodzaj połączen|typ skrzynk|rodzaj skrzynk|typ$|rodzaj$|sposób pobier|metoda pobier|sposób odbi|sposób dostępu|metoda dostępu|metoda$',
  password: 'hasł|haseł|kod dostępu|kody dostępu|pin$',
  appPassword:
    'hasło * aplikac|hasła * aplikac|haseł * aplikac|hasło aplikac|hasła aplikac|hasło do program|hasła do program|hasło dla program|hasła dla program|hasło * program|hasła * program|hasło do * klient|hasła do * klient|hasło dla * klient|hasła dla * klient|hasło zewnętrzne|hasła zewnętrzne|hasło do urządz|hasła do urządz|hasło dla urządz|hasła dla urządz|hasło urządzenia|hasła urządzeń|hasło jednorazowe dla aplik|hasło specyficzne|kod autoryzac|kody autoryzac|specjalne hasło|osobne hasło|dedykowane hasło|hasła dedykowane',
  lessSecure:
    'mniej bezpieczn|niezabezpieczon|niebezpieczn|podstawowe uwierzyteln|uwierzytelnianie podstawowe|uwierzytelniania podstawowego|proste uwierzyteln|starsze metody|starsze uwierzyteln|przestarzał|starszych protokoł|legacy|zwykły tekst|zwykłym tekst|otwartym tekst|tekst jawny|jawnym tekst|normalne hasło|hasło normalne|tylko hasło|zwykłe hasło|hasło bez szyfrow|podstawowe logowanie|zwykł hasł|zwykłym hasł|normaln hasł|standardow hasł|główn hasł|hasłem konta|hasła konta|hasłem do konta|hasłem do poczty|samo hasło|samym hasłem|tym samym hasł|podstawow uwierzyt|prost uwierzyt|zwykł uwierzyt|podstawow logow',
  modernAuth:
    'nowoczesne uwierzyteln|nowoczesnego uwierzyteln|nowoczesne logow|oauth|xoauth|token|zaloguj * google|zaloguj * microsoft|logowanie przez google',
  auth: 'uwierzyteln|autoryz|autentyk|zaloguj|logowan|loguj|login|weryfikac|auth$|tożsamości',
  secure:
    'szyfr|zaszyfr|nieszyfr|bezpiecz|zabezpiecz|kodowane połącz|ssl|tls|starttls|ochron|chroni',
  port: 'port$|portu$|porty$|portem$|portów|numer portu',
  settings:
    'ustaw|konfigur|skonfigur|instrukc|opcj|preferenc|parametr|szczegół|informac|info$|pomoc|przewodnik|jak$|dane$|danych$|właściwoś|instalac',
  prefix:
    'prefiks|folder główny|folderu głównego|katalog główny|katalogu głównego|ścieżk|przestrzeń nazw|przestrzeni nazw|katalog serwera|katalog na serwerze|główny folder|namespace|root|katalog bazowy|korzeń',
  amount:
    'rozmiar|liczb|ilość|ilości|wielkoś|ile$|pojemnoś|wiadomości w folder|wiadomości na folder|duży|duże|dużych',
  sync: 'activesync|active sync|synchronizacja exchange|synchronizacja urządz|synchronizacja telefon|synchronizacja mobiln|push',

  all: 'wszystk|wszelk|każd|cał|pełn|komplet|dowoln|ogół',
  fromNow:
    'od teraz|od dziś|od dzisiaj|od tej chwili|od tego momentu|od chwili|od momentu|od zaraz|od tej pory|odtąd|na przyszłość|przyszł|w przyszłości|nowe wiadomości|nowych wiadomości|nową poczt|nowej poczt|nowa poczt|nowe maile|nowych maili|nowe e maile|tylko nowe|tylko nowych|tylko nową|nowo przych|nowo otrzym|które nadejd|nadchodz|nadejdą|przyjdą|które przyjd|po włączeniu|po aktywacji|po uruchomieniu|dopiero|przychodzących od',
  past: 'już$|stare$|starych$|starsze|starszych|starą$|starej$|nawet jeśli|nawet gdy|poprzedni|wcześniej|istniejąc|w tym|łącznie z|dotychczas|zaległ|histor|od początku|przeszł|wstecz|archiwaln|pobrane wcześniej',
  immediately:
    'natychmiast|od razu|bezzwłoczn|niezwłoczn|automaty|auto$|bezpośredni|zaraz po|jak najszybciej|błyskawiczn|teraz$',
  forever:
    'trwale|na stałe|na zawsze|całkowicie|nieodwracaln|bezpowrotn|permanent|definitywn|ostateczn|kompletnie|zupełnie|trwał',
  wait: 'czekaj|zaczekaj|poczekaj|czeka$|oczek|czekać|aż klient|dopóki|nie natychmiast|odłóż|opóźn|później|do momentu|przy wylogow|przy zamykan|na żądanie|aż$|wstrzymaj|do czasu|aż program|czeka',
  after: 'po$|gdy$|kiedy|po tym|jak tylko|następnie|wówczas|skoro|zakończ|przy$|w wyniku|podczas',
  days: 'dzień|dni$|dniach|dniu|tydzień|tygod|miesiąc|miesięc|rok$|roku|lata$|lat$|dn$',
  interval:
    'minut|min$|godzin|co godz|co * min|jak często|częstotliwoś|interwał|odstęp|okres|codziennie|dzienn|cykl|co ile|harmonogram|zakres pobierania|czas odśwież|czas między',
  expunge:
    'expung|automatyczne usuw|automatyczne kasow|automatycznie usuw|automatycznie kasuj|automatycznie usuń|automatyczne czyszcz|automatyczne opróżn|automatyczne wymaz|automatycznie * usuw|usuwaj * automatycznie|autousuw|auto usuw|autokasow|kompakt|automatyczne trwałe',
  deleted:
    'jako usunięt|jako skasow|oznaczon * usunię|oznacz * usunię|do usunięcia|do skasowania|usunięte|usuniętą|usunięta|usunięty|skasowan|usunę$|gdy usun|kiedy usun|po usunięciu w|usunięto|ostatniego folderu|ostatniego widocznego|ostatni folder|znika|zniknie|przekreśl',
  local:
    'lokaln|na tym komputerze|na komputerze|na moim komputerze|na twoim komputerze|na tym urządzeniu|na urządzeniu|na moim urządzeniu|w kliencie|w programie|w aplikacji|w moim programie|ze skrzynki odbiorczej|z odebranych|z folderu odebrane|w thunderbird|w outlook|tutaj$|tu$|przez klienta|przez program|przez aplikac',
  not: 'nie$|nigdy|bez$|brak|żaden|żadn|uniemożliw|wyłącz|zapobie|ani$',
  common:
    'i$|w$|z$|na$|do$|nie$|jest$|się$|za$|przez$|dla$|od$|po$|oraz$|lub$|że$|gdy$|są$|ten$|te$|twoj|konta$',
};

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Επι&amp;λογή όλων</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Αύξηση</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Μείωση</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Προσ&amp;θήκη στα δικά σας χρώματα</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Βασικά χρώματα</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Δικά σας χρώματα</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>Πράσι&amp;νο:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>Επιλογή &amp;χρώματος από την οθόνη</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>Κόκ&amp;κινο:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Κορεσμός:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Τιμή:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>Κανάλι ά&amp;λφα:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Μπλε:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Δείκτης στο %1, %2
Πατήστε ESC για άκυρο</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>Α&amp;πόχρωση:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Επιλογή χρώματος</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Άνοιγμα της λίστας επιλογών</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ο φάκελος δεν βρέθηκε.
Ελέγξτε ότι δώσατε το σωστό όνομα φακέλου.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Το αρχείο δεν βρέθηκε.
Ελέγξτε ότι δώσατε το σωστό όνομα αρχείου.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Το %1 υπάρχει ήδη.
Θέλετε να το αντικαταστήσετε;</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Επιλογή</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Νέος φάκελος</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ά&amp;νοιγμα</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Μετονομασία</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Αποθήκευση</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Το «%1» προστατεύεται από εγγραφή.
Θέλετε να το διαγράψετε παρ’ όλα αυτά;</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Θέλετε σίγουρα να διαγράψετε το «%1»;</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Αλλαγή σε προβολή λεπτομερειών</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Αλλαγή σε προβολή λίστας</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Ο φάκελος δεν μπόρεσε να διαγραφεί.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Δημιουργία νέου φακέλου</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Δημιουργία ενός νέου φακέλου</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Προβολή λεπτομερειών</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Φάκελοι</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Φάκελος:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Όνομα &amp;αρχείου:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Αρχεία τύπου:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Εύρεση φακέλου</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Εμπρός</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Μετάβαση πίσω</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Μετάβαση εμπρός</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Μετάβαση στον γονικό φάκελο</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Προβολή λίστας</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Λίστα τοποθεσιών και σελιδοδεικτών</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Αναζήτηση σε:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Νέος φάκελος</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Γονικός φάκελος</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Πρόσφατες τοποθεσίες</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Αποθήκευση ως</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Εμφάνιση </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Εμφάνιση &amp;κρυφών αρχείων</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Πλευρική στήλη</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Υπολογιστής</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Τροποποιήθηκε</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Ο υπολογιστής μου</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Τύπος</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Αντιγραφή</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Επικόλληση</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ε&amp;πανάληψη</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Αναί&amp;ρεση</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Απο&amp;κοπή</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Απόκρυψη λεπτομερειών…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Εμφάνιση λεπτομερειών…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>Ό&amp;χι</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ναι</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Εφαρμογή</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Παράβλεψη</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Όχι σε ό&amp;λα</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Επαναφορά προεπιλογών</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Αποθήκευση όλων</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ναι σε ό&amp;λα</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Αριστερό άκρο</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Σελίδα κάτω</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Σελίδα αριστερά</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Σελίδα δεξιά</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Σελίδα πάνω</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Δεξί άκρο</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Κύλιση κάτω</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Κύλιση εδώ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Κύλιση αριστερά</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Κύλιση δεξιά</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Κύλιση πάνω</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Αρχή</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Κάτω</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Αριστερά</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Δεξιά</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Διάστημα</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Πάνω</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Κύλιση αριστερά</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Κύλιση δεξιά</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Αντιγραφή</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Επικόλληση</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ε&amp;πανάληψη</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Αναί&amp;ρεση</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Αντιγραφή διεύθυνσης &amp;συνδέσμου</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Απο&amp;κοπή</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>All {count} other languages are complete.</source>
        <extracomment>For one: The other language is complete.</extracomment>
        <translation>
            <numerusform>Η άλλη γλώσσα είναι πλήρης.</numerusform>
            <numerusform>Και οι {count} άλλες γλώσσες είναι πλήρεις.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} pairs of colours can be seen well.</source>
        <extracomment>For one: The only pair of colours can be seen well.</extracomment>
        <translation>
            <numerusform>Το μοναδικό ζεύγος χρωμάτων φαίνεται καλά.</numerusform>
            <numerusform>Και τα {count} ζεύγη χρωμάτων φαίνονται καλά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count:,} other faults.</source>
        <extracomment>For one: And {count:,} other fault.</extracomment>
        <translation>
            <numerusform>Και {count:,} ακόμη σφάλμα.</numerusform>
            <numerusform>Και {count:,} ακόμη σφάλματα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared {count:,} texts.</source>
        <extracomment>For one: Cleared {count:,} text.</extracomment>
        <translation>
            <numerusform>Καθαρίστηκε {count:,} κείμενο.</numerusform>
            <numerusform>Καθαρίστηκαν {count:,} κείμενα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {count:,} cells.</source>
        <extracomment>For one: Copied {count:,} cell.</extracomment>
        <translation>
            <numerusform>Αντιγράφηκε {count:,} κελί.</numerusform>
            <numerusform>Αντιγράφηκαν {count:,} κελιά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut {count:,} fields</source>
        <extracomment>For one: Cut {count:,} field</extracomment>
        <translation>
            <numerusform>Αποκοπή {count:,} πεδίου</numerusform>
            <numerusform>Αποκοπή {count:,} πεδίων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut {count:,} texts.</source>
        <extracomment>For one: Cut {count:,} text.</extracomment>
        <translation>
            <numerusform>Αποκόπηκε {count:,} κείμενο.</numerusform>
            <numerusform>Αποκόπηκαν {count:,} κείμενα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {count:,} fields</source>
        <extracomment>For one: Delete {count:,} field</extracomment>
        <translation>
            <numerusform>Διαγραφή {count:,} πεδίου</numerusform>
            <numerusform>Διαγραφή {count:,} πεδίων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {count:,} fields?</source>
        <extracomment>For one: Delete {count:,} field?</extracomment>
        <translation>
            <numerusform>Να διαγραφεί {count:,} πεδίο;</numerusform>
            <numerusform>Να διαγραφούν {count:,} πεδία;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {count:,} submissions?</source>
        <extracomment>For one: Delete {count:,} submission?</extracomment>
        <translation>
            <numerusform>Να διαγραφεί {count:,} υποβολή;</numerusform>
            <numerusform>Να διαγραφούν {count:,} υποβολές;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered: the exported backend kept it, and the simulator took it after {count:,} attempts.</source>
        <extracomment>For one: Delivered: the exported backend kept it, and the simulator took it after {count:,} attempt.</extracomment>
        <translation>
            <numerusform>Παραδόθηκε: ο εξαγόμενος διακομιστής υποβολών την κράτησε και ο προσομοιωτής τη δέχτηκε μετά από {count:,} προσπάθεια.</numerusform>
            <numerusform>Παραδόθηκε: ο εξαγόμενος διακομιστής υποβολών την κράτησε και ο προσομοιωτής τη δέχτηκε μετά από {count:,} προσπάθειες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered: the exported backend signed it, and the simulator took it after {count:,} attempts.</source>
        <extracomment>For one: Delivered: the exported backend signed it, and the simulator took it after {count:,} attempt.</extracomment>
        <translation>
            <numerusform>Παραδόθηκε: ο εξαγόμενος διακομιστής υποβολών την υπέγραψε και ο προσομοιωτής τη δέχτηκε μετά από {count:,} προσπάθεια.</numerusform>
            <numerusform>Παραδόθηκε: ο εξαγόμενος διακομιστής υποβολών την υπέγραψε και ο προσομοιωτής τη δέχτηκε μετά από {count:,} προσπάθειες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop {count:,} fields</source>
        <extracomment>For one: Drop {count:,} field</extracomment>
        <translation>
            <numerusform>Απόθεση {count:,} πεδίου</numerusform>
            <numerusform>Απόθεση {count:,} πεδίων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {count:,} fields</source>
        <extracomment>For one: Duplicate {count:,} field</extracomment>
        <translation>
            <numerusform>Δημιουργία αντιγράφου {count:,} πεδίου</numerusform>
            <numerusform>Δημιουργία αντιγράφου {count:,} πεδίων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each submission meets it from its beginning: {count:,} requests.</source>
        <extracomment>For one: Each submission meets it from its beginning: {count:,} request.</extracomment>
        <translation>
            <numerusform>Κάθε υποβολή τη συναντά από την αρχή: {count:,} αίτημα.</numerusform>
            <numerusform>Κάθε υποβολή τη συναντά από την αρχή: {count:,} αιτήματα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled {count:,} texts.</source>
        <extracomment>For one: Filled {count:,} text.</extracomment>
        <translation>
            <numerusform>Συμπληρώθηκε {count:,} κείμενο.</numerusform>
            <numerusform>Συμπληρώθηκαν {count:,} κείμενα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Form settings… · {count:,} problems</source>
        <extracomment>For one: Form settings… · {count:,} problem</extracomment>
        <translation>
            <numerusform>Ρυθμίσεις φόρμας… · {count:,} πρόβλημα</numerusform>
            <numerusform>Ρυθμίσεις φόρμας… · {count:,} προβλήματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not a token: it has {count} parts, not three.</source>
        <extracomment>For one: It is not a token: it has one part, not three.</extracomment>
        <translation>
            <numerusform>Δεν είναι διακριτικό: έχει ένα τμήμα, όχι τρία.</numerusform>
            <numerusform>Δεν είναι διακριτικό: έχει {count} τμήματα, όχι τρία.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: after {count:,} attempts the exported backend has not delivered it yet.</source>
        <extracomment>For one: Kept: after {count:,} attempt the exported backend has not delivered it yet.</extracomment>
        <translation>
            <numerusform>Κρατήθηκε: μετά από {count:,} προσπάθεια ο εξαγόμενος διακομιστής υποβολών δεν την έχει παραδώσει ακόμη.</numerusform>
            <numerusform>Κρατήθηκε: μετά από {count:,} προσπάθειες ο εξαγόμενος διακομιστής υποβολών δεν την έχει παραδώσει ακόμη.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {count:,} translations as right.</source>
        <extracomment>For one: Marked {count:,} translation as right.</extracomment>
        <translation>
            <numerusform>Σημάνθηκε {count:,} μετάφραση ως σωστή.</numerusform>
            <numerusform>Σημάνθηκαν {count:,} μεταφράσεις ως σωστές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {count:,} fields</source>
        <extracomment>For one: Move {count:,} field</extracomment>
        <translation>
            <numerusform>Μετακίνηση {count:,} πεδίου</numerusform>
            <numerusform>Μετακίνηση {count:,} πεδίων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent: the form&apos;s rules refuse {count:,} answers. Mend what is marked, or send it anyway: the exported backend then shows how it refuses.</source>
        <extracomment>For one: Not sent: the form&apos;s rules refuse {count:,} answer. Mend what is marked, or send it anyway: the exported backend then shows how it refuses.</extracomment>
        <translation>
            <numerusform>Δεν στάλθηκε: οι κανόνες της φόρμας απορρίπτουν {count:,} απάντηση. Διορθώστε ό,τι σημειώνεται, ή στείλτε παρ’ όλα αυτά: τότε ο εξαγόμενος διακομιστής υποβολών δείχνει πώς την απορρίπτει.</numerusform>
            <numerusform>Δεν στάλθηκε: οι κανόνες της φόρμας απορρίπτουν {count:,} απαντήσεις. Διορθώστε ό,τι σημειώνεται, ή στείλτε παρ’ όλα αυτά: τότε ο εξαγόμενος διακομιστής υποβολών δείχνει πώς τις απορρίπτει.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not tried: {problem} ({count:,} more problems)</source>
        <extracomment>For one: Not tried: {problem} ({count:,} more problem)</extracomment>
        <translation>
            <numerusform>Δεν δοκιμάζεται: {problem} (και {count:,} ακόμη πρόβλημα)</numerusform>
            <numerusform>Δεν δοκιμάζεται: {problem} (και {count:,} ακόμη προβλήματα)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong; {count:,} warnings.</source>
        <extracomment>For one: Nothing is wrong; {count:,} warning.</extracomment>
        <translation>
            <numerusform>Κανένα λάθος· {count:,} προειδοποίηση.</numerusform>
            <numerusform>Κανένα λάθος· {count:,} προειδοποιήσεις.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {count:,} fields</source>
        <extracomment>For one: Paste {count:,} field</extracomment>
        <translation>
            <numerusform>Επικόλληση {count:,} πεδίου</numerusform>
            <numerusform>Επικόλληση {count:,} πεδίων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted {count:,} texts.</source>
        <extracomment>For one: Pasted {count:,} text.</extracomment>
        <translation>
            <numerusform>Επικολλήθηκε {count:,} κείμενο.</numerusform>
            <numerusform>Επικολλήθηκαν {count:,} κείμενα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading {count:,} pictures</source>
        <extracomment>For one: Reading {count:,} picture</extracomment>
        <translation>
            <numerusform>Ανάγνωση {count:,} εικόνας</numerusform>
            <numerusform>Ανάγνωση {count:,} εικόνων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} exports from the list?</source>
        <extracomment>For one: Remove {count} export from the list?</extracomment>
        <translation>
            <numerusform>Αφαίρεση {count} εξαγωγής από τη λίστα;</numerusform>
            <numerusform>Αφαίρεση {count} εξαγωγών από τη λίστα;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace {count:,} files?</source>
        <extracomment>For one: Replace {count:,} file?</extracomment>
        <translation>
            <numerusform>Να αντικατασταθεί {count:,} αρχείο;</numerusform>
            <numerusform>Να αντικατασταθούν {count:,} αρχεία;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save, and delete {count:,} submissions</source>
        <extracomment>For one: Save, and delete {count:,} submission</extracomment>
        <translation>
            <numerusform>Αποθήκευση και διαγραφή {count:,} υποβολής</numerusform>
            <numerusform>Αποθήκευση και διαγραφή {count:,} υποβολών</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the {count:,} sound rows</source>
        <extracomment>For one: Take the {count:,} sound row</extracomment>
        <translation>
            <numerusform>Λήψη της {count:,} σωστής γραμμής</numerusform>
            <numerusform>Λήψη των {count:,} σωστών γραμμών</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers were sent {count:,} times.</source>
        <extracomment>For one: The answers were sent {count:,} time.</extracomment>
        <translation>
            <numerusform>Οι απαντήσεις στάλθηκαν {count:,} φορά.</numerusform>
            <numerusform>Οι απαντήσεις στάλθηκαν {count:,} φορές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of {host} holds for {count:,} more days.</source>
        <extracomment>For one: The certificate of {host} holds for {count:,} more day.</extracomment>
        <translation>
            <numerusform>Το πιστοποιητικό του διακομιστή {host} ισχύει για {count:,} ακόμη ημέρα.</numerusform>
            <numerusform>Το πιστοποιητικό του διακομιστή {host} ισχύει για {count:,} ακόμη ημέρες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key pair “{name}” expires on {day}, in {count:,} days. Replace it by a new one before that.</source>
        <extracomment>For one: The key pair “{name}” expires on {day}, in {count:,} day. Replace it by a new one before that.</extracomment>
        <translation>
            <numerusform>Το ζεύγος κλειδιών «{name}» λήγει {day}, σε {count:,} ημέρα. Αντικαταστήστε το πριν από τότε με νέο.</numerusform>
            <numerusform>Το ζεύγος κλειδιών «{name}» λήγει {day}, σε {count:,} ημέρες. Αντικαταστήστε το πριν από τότε με νέο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key pair “{name}” is {count:,} days old. Replace it by a new one, or set another reminder.</source>
        <extracomment>For one: The key pair “{name}” is {count:,} day old. Replace it by a new one, or set another reminder.</extracomment>
        <translation>
            <numerusform>Το ζεύγος κλειδιών «{name}» είναι {count:,} ημέρας. Αντικαταστήστε το με νέο ή ορίστε άλλη υπενθύμιση.</numerusform>
            <numerusform>Το ζεύγος κλειδιών «{name}» είναι {count:,} ημερών. Αντικαταστήστε το με νέο ή ορίστε άλλη υπενθύμιση.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page is no longer offered in {language}. {count:,} wordings stay in the file, in case you add {language} again.</source>
        <extracomment>For one: The page is no longer offered in {language}. {count:,} wording stays in the file, in case you add {language} again.</extracomment>
        <translation>
            <numerusform>Η σελίδα δεν προσφέρεται πλέον σε αυτή τη γλώσσα ({language}). {count:,} διατύπωση μένει στο αρχείο, σε περίπτωση που την προσθέσετε ξανά.</numerusform>
            <numerusform>Η σελίδα δεν προσφέρεται πλέον σε αυτή τη γλώσσα ({language}). {count:,} διατυπώσεις μένουν στο αρχείο, σε περίπτωση που την προσθέσετε ξανά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The self-check passed: all {count:,} steps.</source>
        <extracomment>For one: The self-check passed: all {count:,} step.</extracomment>
        <translation>
            <numerusform>Ο αυτοέλεγχος πέτυχε: και το {count:,} βήμα.</numerusform>
            <numerusform>Ο αυτοέλεγχος πέτυχε: και τα {count:,} βήματα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was noted of {count:,} earlier exports cannot be read: {files}.</source>
        <extracomment>For one: What was noted of {count:,} earlier export cannot be read: {files}.</extracomment>
        <translation>
            <numerusform>Δεν είναι δυνατή η ανάγνωση όσων σημειώθηκαν για {count:,} προηγούμενη εξαγωγή: {files}.</numerusform>
            <numerusform>Δεν είναι δυνατή η ανάγνωση όσων σημειώθηκαν για {count:,} προηγούμενες εξαγωγές: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a picture of {count:,} bytes</source>
        <extracomment>For one: a picture of {count:,} byte</extracomment>
        <translation>
            <numerusform>εικόνα {count:,} byte</numerusform>
            <numerusform>εικόνα {count:,} byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count:,} others</source>
        <extracomment>For one: and {count:,} other</extracomment>
        <translation>
            <numerusform>και {count:,} ακόμη</numerusform>
            <numerusform>και {count:,} ακόμη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the age of {count:,} days</source>
        <extracomment>For one: at the age of {count:,} day</extracomment>
        <translation>
            <numerusform>σε ηλικία {count:,} ημέρας</numerusform>
            <numerusform>σε ηλικία {count:,} ημερών</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by {day}, or at the age of {count:,} days</source>
        <extracomment>For one: by {day}, or at the age of {count:,} day</extracomment>
        <translation>
            <numerusform>έως {day} ή σε ηλικία {count:,} ημέρας</numerusform>
            <numerusform>έως {day} ή σε ηλικία {count:,} ημερών</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires {day}, reminder after {count} days</source>
        <extracomment>For one: expires {day}, reminder after {count} day</extracomment>
        <translation>
            <numerusform>λήγει στις {day}, υπενθύμιση μετά από {count} ημέρα</numerusform>
            <numerusform>λήγει στις {day}, υπενθύμιση μετά από {count} ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gives {function}() {count} values; that is not what it takes.</source>
        <extracomment>For one: gives {function}() {count} value; that is not what it takes.</extracomment>
        <translation>
            <numerusform>δίνει στη {function}() {count} τιμή· η συνάρτηση χρειάζεται άλλο πλήθος.</numerusform>
            <numerusform>δίνει στη {function}() {count} τιμές· η συνάρτηση χρειάζεται άλλο πλήθος.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has {count} values for “{test}”.</source>
        <extracomment>For one: has {count} value for “{test}”.</extracomment>
        <translation>
            <numerusform>έχει {count} τιμή για «{test}».</numerusform>
            <numerusform>έχει {count} τιμές για «{test}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no last day, reminder after {count} days</source>
        <extracomment>For one: no last day, reminder after {count} day</extracomment>
        <translation>
            <numerusform>χωρίς τελευταία ημέρα, υπενθύμιση μετά από {count} ημέρα</numerusform>
            <numerusform>χωρίς τελευταία ημέρα, υπενθύμιση μετά από {count} ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are {count} words for {grades} grades; each grade needs its own, or none has one.</source>
        <extracomment>For one: there is {count} word for {grades} grades; each grade needs its own, or none has one.</extracomment>
        <translation>
            <numerusform>υπάρχει {count} λέξη για {grades} βαθμούς· κάθε βαθμός χρειάζεται τη δική του, ή κανένας δεν έχει.</numerusform>
            <numerusform>υπάρχουν {count} λέξεις για {grades} βαθμούς· κάθε βαθμός χρειάζεται τη δική του, ή κανένας δεν έχει.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} added</source>
        <extracomment>For one: {count:,} added</extracomment>
        <translation>
            <numerusform>προστέθηκε {count:,}</numerusform>
            <numerusform>προστέθηκαν {count:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} bytes</source>
        <extracomment>For one: {count:,} byte</extracomment>
        <translation>
            <numerusform>{count:,} byte</numerusform>
            <numerusform>{count:,} byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cases</source>
        <extracomment>For one: {count:,} case</extracomment>
        <translation>
            <numerusform>{count:,} περίπτωση</numerusform>
            <numerusform>{count:,} περιπτώσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cases do not end well.</source>
        <extracomment>For one: {count:,} case does not end well.</extracomment>
        <translation>
            <numerusform>{count:,} περίπτωση δεν τελειώνει καλά.</numerusform>
            <numerusform>{count:,} περιπτώσεις δεν τελειώνουν καλά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cases were recorded, with what comes of them now as expected.</source>
        <extracomment>For one: {count:,} case was recorded, with what comes of it now as expected.</extracomment>
        <translation>
            <numerusform>Καταγράφηκε {count:,} περίπτωση, με αναμενόμενο το τωρινό της αποτέλεσμα.</numerusform>
            <numerusform>Καταγράφηκαν {count:,} περιπτώσεις, με αναμενόμενο το τωρινό τους αποτέλεσμα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cases were tried, and all end well.</source>
        <extracomment>For one: {count:,} case was tried, and it ends well.</extracomment>
        <translation>
            <numerusform>Δοκιμάστηκε {count:,} περίπτωση και τελειώνει καλά.</numerusform>
            <numerusform>Δοκιμάστηκαν {count:,} περιπτώσεις και όλες τελειώνουν καλά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} changed</source>
        <extracomment>For one: {count:,} changed</extracomment>
        <translation>
            <numerusform>άλλαξε {count:,}</numerusform>
            <numerusform>άλλαξαν {count:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} checks are wrong.</source>
        <extracomment>For one: {count:,} check is wrong.</extracomment>
        <translation>
            <numerusform>{count:,} έλεγχος βρήκε λάθος.</numerusform>
            <numerusform>{count:,} έλεγχοι βρήκαν λάθη.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} columns</source>
        <extracomment>For one: {count:,} column</extracomment>
        <translation>
            <numerusform>{count:,} στήλη</numerusform>
            <numerusform>{count:,} στήλες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} days</source>
        <extracomment>For one: {count:,} day</extracomment>
        <translation>
            <numerusform>{count:,} ημέρα</numerusform>
            <numerusform>{count:,} ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} days old</source>
        <extracomment>For one: {count:,} day old</extracomment>
        <translation>
            <numerusform>{count:,} ημέρας</numerusform>
            <numerusform>{count:,} ημερών</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} deliveries</source>
        <extracomment>For one: {count:,} delivery</extracomment>
        <translation>
            <numerusform>{count:,} παράδοση</numerusform>
            <numerusform>{count:,} παραδόσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} elements</source>
        <extracomment>For one: {count:,} element</extracomment>
        <translation>
            <numerusform>{count:,} στοιχείο</numerusform>
            <numerusform>{count:,} στοιχεία</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} elements break a rule.</source>
        <extracomment>For one: {count:,} element breaks a rule.</extracomment>
        <translation>
            <numerusform>{count:,} στοιχείο παραβιάζει κανόνα.</numerusform>
            <numerusform>{count:,} στοιχεία παραβιάζουν κανόνες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} fields added</source>
        <extracomment>For one: {count:,} field added</extracomment>
        <translation>
            <numerusform>προστέθηκε {count:,} πεδίο</numerusform>
            <numerusform>προστέθηκαν {count:,} πεδία</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} fields changed</source>
        <extracomment>For one: {count:,} field changed</extracomment>
        <translation>
            <numerusform>άλλαξε {count:,} πεδίο</numerusform>
            <numerusform>άλλαξαν {count:,} πεδία</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} fields removed</source>
        <extracomment>For one: {count:,} field removed</extracomment>
        <translation>
            <numerusform>αφαιρέθηκε {count:,} πεδίο</numerusform>
            <numerusform>αφαιρέθηκαν {count:,} πεδία</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files</source>
        <extracomment>For one: {count:,} file</extracomment>
        <translation>
            <numerusform>{count:,} αρχείο</numerusform>
            <numerusform>{count:,} αρχεία</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files in {folder} were changed since the export: {names}.</source>
        <extracomment>For one: {count:,} file in {folder} was changed since the export: {names}.</extracomment>
        <translation>
            <numerusform>Στον φάκελο {folder} άλλαξε {count:,} αρχείο μετά την εξαγωγή: {names}.</numerusform>
            <numerusform>Στον φάκελο {folder} άλλαξαν {count:,} αρχεία μετά την εξαγωγή: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} hours</source>
        <extracomment>For one: {count:,} hour</extracomment>
        <translation>
            <numerusform>{count:,} ώρα</numerusform>
            <numerusform>{count:,} ώρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} lines</source>
        <extracomment>For one: {count:,} line</extracomment>
        <translation>
            <numerusform>{count:,} γραμμή</numerusform>
            <numerusform>{count:,} γραμμές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} minutes</source>
        <extracomment>For one: {count:,} minute</extracomment>
        <translation>
            <numerusform>{count:,} λεπτό</numerusform>
            <numerusform>{count:,} λεπτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} missing</source>
        <extracomment>For one: {count:,} missing</extracomment>
        <translation>
            <numerusform>λείπει {count:,}</numerusform>
            <numerusform>λείπουν {count:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} months old</source>
        <extracomment>For one: {count:,} month old</extracomment>
        <translation>
            <numerusform>{count:,} μήνα</numerusform>
            <numerusform>{count:,} μηνών</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} more values are hidden or calculated: the backend adds them.</source>
        <extracomment>For one: {count:,} more value is hidden or calculated: the backend adds them.</extracomment>
        <translation>
            <numerusform>{count:,} ακόμη τιμή είναι κρυφή ή υπολογίζεται: την προσθέτει ο διακομιστής υποβολών.</numerusform>
            <numerusform>{count:,} ακόμη τιμές είναι κρυφές ή υπολογίζονται: τις προσθέτει ο διακομιστής υποβολών.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} new wordings</source>
        <extracomment>For one: {count:,} new wording</extracomment>
        <translation>
            <numerusform>{count:,} νέα διατύπωση</numerusform>
            <numerusform>{count:,} νέες διατυπώσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of them have notes or tags.</source>
        <extracomment>For one: {count:,} of them has notes or tags.</extracomment>
        <translation>
            <numerusform>{count:,} από αυτές έχει σημειώσεις ή ετικέτες.</numerusform>
            <numerusform>{count:,} από αυτές έχουν σημειώσεις ή ετικέτες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} other projects of {others}.</source>
        <extracomment>For one: {count:,} other project of {others}.</extracomment>
        <translation>
            <numerusform>{count:,} ακόμη έργο ({others}).</numerusform>
            <numerusform>{count:,} ακόμη έργα ({others}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} other projects still use it: {names}.</source>
        <extracomment>For one: {count:,} other project still uses it: {names}.</extracomment>
        <translation>
            <numerusform>{count:,} άλλο έργο το χρησιμοποιεί ακόμη: {names}.</numerusform>
            <numerusform>{count:,} άλλα έργα το χρησιμοποιούν ακόμη: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} pages</source>
        <extracomment>For one: {count:,} page</extracomment>
        <translation>
            <numerusform>{count:,} σελίδα</numerusform>
            <numerusform>{count:,} σελίδες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} pairs of {all} are hard to see.</source>
        <extracomment>For one: {count:,} pair of {all} is hard to see.</extracomment>
        <translation>
            <numerusform>{count:,} ζεύγος από τα {all} δεν φαίνεται καλά.</numerusform>
            <numerusform>{count:,} ζεύγη από τα {all} δεν φαίνονται καλά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} panes could not be photographed.</source>
        <extracomment>For one: {count:,} pane could not be photographed.</extracomment>
        <translation>
            <numerusform>Δεν ήταν δυνατή η λήψη εικόνας για {count:,} πλαίσιο.</numerusform>
            <numerusform>Δεν ήταν δυνατή η λήψη εικόνας για {count:,} πλαίσια.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} parts that could run or load something were left out.</source>
        <extracomment>For one: {count:,} part that could run or load something was left out.</extracomment>
        <translation>
            <numerusform>Παραλείφθηκε {count:,} τμήμα που θα μπορούσε να εκτελέσει ή να φορτώσει κάτι.</numerusform>
            <numerusform>Παραλείφθηκαν {count:,} τμήματα που θα μπορούσαν να εκτελέσουν ή να φορτώσουν κάτι.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} phones were let in. Make a new code for another one.</source>
        <extracomment>For one: {count:,} phone was let in. Make a new code for another one.</extracomment>
        <translation>
            <numerusform>Συνδέθηκε {count:,} τηλέφωνο. Φτιάξτε νέο κωδικό για άλλο.</numerusform>
            <numerusform>Συνδέθηκαν {count:,} τηλέφωνα. Φτιάξτε νέο κωδικό για άλλο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} places</source>
        <extracomment>For one: {count:,} place</extracomment>
        <translation>
            <numerusform>{count:,} σημείο</numerusform>
            <numerusform>{count:,} σημεία</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} places replaced</source>
        <extracomment>For one: {count:,} place replaced</extracomment>
        <translation>
            <numerusform>έγινε {count:,} αντικατάσταση</numerusform>
            <numerusform>έγιναν {count:,} αντικαταστάσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} problems</source>
        <extracomment>For one: {count:,} problem</extracomment>
        <translation>
            <numerusform>{count:,} πρόβλημα</numerusform>
            <numerusform>{count:,} προβλήματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} projects</source>
        <extracomment>For one: {count:,} project</extracomment>
        <translation>
            <numerusform>{count:,} έργο</numerusform>
            <numerusform>{count:,} έργα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} projects looked at</source>
        <extracomment>For one: {count:,} project looked at</extracomment>
        <translation>
            <numerusform>ελέγχθηκε {count:,} έργο</numerusform>
            <numerusform>ελέγχθηκαν {count:,} έργα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} removed</source>
        <extracomment>For one: {count:,} removed</extracomment>
        <translation>
            <numerusform>αφαιρέθηκε {count:,}</numerusform>
            <numerusform>αφαιρέθηκαν {count:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rows</source>
        <extracomment>For one: {count:,} row</extracomment>
        <translation>
            <numerusform>{count:,} γραμμή</numerusform>
            <numerusform>{count:,} γραμμές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rows wrong</source>
        <extracomment>For one: {count:,} row wrong</extracomment>
        <translation>
            <numerusform>{count:,} λανθασμένη γραμμή</numerusform>
            <numerusform>{count:,} λανθασμένες γραμμές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rules</source>
        <extracomment>For one: {count:,} rule</extracomment>
        <translation>
            <numerusform>{count:,} κανόνας</numerusform>
            <numerusform>{count:,} κανόνες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} seconds</source>
        <extracomment>For one: {count:,} second</extracomment>
        <translation>
            <numerusform>{count:,} δευτερόλεπτο</numerusform>
            <numerusform>{count:,} δευτερόλεπτα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} sets of answers.</source>
        <extracomment>For one: {count:,} set of answers.</extracomment>
        <translation>
            <numerusform>{count:,} σύνολο απαντήσεων.</numerusform>
            <numerusform>{count:,} σύνολα απαντήσεων.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} sound rows</source>
        <extracomment>For one: {count:,} sound row</extracomment>
        <translation>
            <numerusform>{count:,} σωστή γραμμή</numerusform>
            <numerusform>{count:,} σωστές γραμμές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} stale</source>
        <extracomment>For one: {count:,} stale</extracomment>
        <translation>
            <numerusform>{count:,} παλιά μετάφραση</numerusform>
            <numerusform>{count:,} παλιές μεταφράσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} states could not be checked.</source>
        <extracomment>For one: {count:,} state could not be checked.</extracomment>
        <translation>
            <numerusform>{count:,} κατάσταση δεν μπόρεσε να ελεγχθεί.</numerusform>
            <numerusform>{count:,} καταστάσεις δεν μπόρεσαν να ελεγχθούν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} states of the page were checked.</source>
        <extracomment>For one: {count:,} state of the page was checked.</extracomment>
        <translation>
            <numerusform>Ελέγχθηκε {count:,} κατάσταση της σελίδας.</numerusform>
            <numerusform>Ελέγχθηκαν {count:,} καταστάσεις της σελίδας.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} states of the page were looked at.</source>
        <extracomment>For one: {count:,} state of the page was looked at.</extracomment>
        <translation>
            <numerusform>Εξετάστηκε {count:,} κατάσταση της σελίδας.</numerusform>
            <numerusform>Εξετάστηκαν {count:,} καταστάσεις της σελίδας.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} submissions</source>
        <extracomment>For one: {count:,} submission</extracomment>
        <translation>
            <numerusform>{count:,} υποβολή</numerusform>
            <numerusform>{count:,} υποβολές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} submissions are deleted now.</source>
        <extracomment>For one: {count:,} submission is deleted now.</extracomment>
        <translation>
            <numerusform>Τώρα διαγράφεται {count:,} υποβολή.</numerusform>
            <numerusform>Τώρα διαγράφονται {count:,} υποβολές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} submissions saved as {file}, without secrets.</source>
        <extracomment>For one: {count:,} submission saved as {file}, without secrets.</extracomment>
        <translation>
            <numerusform>{count:,} υποβολή αποθηκεύτηκε στο {file}, χωρίς μυστικά.</numerusform>
            <numerusform>{count:,} υποβολές αποθηκεύτηκαν στο {file}, χωρίς μυστικά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} things differ</source>
        <extracomment>For one: {count:,} thing differs</extracomment>
        <translation>
            <numerusform>{count:,} διαφορά</numerusform>
            <numerusform>{count:,} διαφορές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} things were found.</source>
        <extracomment>For one: {count:,} thing was found.</extracomment>
        <translation>
            <numerusform>Βρέθηκε {count:,} εύρημα.</numerusform>
            <numerusform>Βρέθηκαν {count:,} ευρήματα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} warnings</source>
        <extracomment>For one: {count:,} warning</extracomment>
        <translation>
            <numerusform>{count:,} προειδοποίηση</numerusform>
            <numerusform>{count:,} προειδοποιήσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} years</source>
        <extracomment>For one: {count:,} year</extracomment>
        <translation>
            <numerusform>{count:,} έτος</numerusform>
            <numerusform>{count:,} έτη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} years old</source>
        <extracomment>For one: {count:,} year old</extracomment>
        <translation>
            <numerusform>{count:,} έτους</numerusform>
            <numerusform>{count:,} ετών</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} colours. Press one to say what it is for.</source>
        <extracomment>For one: One colour. Press it to say what it is for.</extracomment>
        <translation>
            <numerusform>Ένα χρώμα. Πατήστε το για να ορίσετε πού θα χρησιμοποιηθεί.</numerusform>
            <numerusform>{count} χρώματα. Πατήστε ένα για να ορίσετε πού θα χρησιμοποιηθεί.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields</source>
        <extracomment>For one: {count} field</extracomment>
        <translation>
            <numerusform>{count} πεδίο</numerusform>
            <numerusform>{count} πεδία</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields selected</source>
        <extracomment>For one: {count} field selected</extracomment>
        <translation>
            <numerusform>{count} επιλεγμένο πεδίο</numerusform>
            <numerusform>{count} επιλεγμένα πεδία</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are the nearest in sRGB, which lacks those of the list.</source>
        <extracomment>For one: {count} of them is the nearest in sRGB, which lacks the one of the list.</extracomment>
        <translation>
            <numerusform>{count} από αυτά είναι το πλησιέστερο στο sRGB, που δεν έχει το χρώμα της λίστας.</numerusform>
            <numerusform>{count} από αυτά είναι τα πλησιέστερα στο sRGB, που δεν έχει τα χρώματα της λίστας.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pairs of colours are hard to see.</source>
        <extracomment>For one: {count} pair of colours is hard to see.</extracomment>
        <translation>
            <numerusform>{count} ζεύγος χρωμάτων διακρίνεται δύσκολα.</numerusform>
            <numerusform>{count} ζεύγη χρωμάτων διακρίνονται δύσκολα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pieces differ without a reason.</source>
        <extracomment>For one: {count} piece differs without a reason.</extracomment>
        <translation>
            <numerusform>{count} στοιχείο διαφέρει χωρίς λόγο.</numerusform>
            <numerusform>{count} στοιχεία διαφέρουν χωρίς λόγο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pieces differ, each for a reason that is named.</source>
        <extracomment>For one: {count} piece differs, for a reason that is named.</extracomment>
        <translation>
            <numerusform>{count} στοιχείο διαφέρει, για λόγο που αναφέρεται.</numerusform>
            <numerusform>{count} στοιχεία διαφέρουν, το καθένα για λόγο που αναφέρεται.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} problems are left to be mended.</source>
        <extracomment>For one: {count} problem is left to be mended.</extracomment>
        <translation>
            <numerusform>Μένει να διορθωθεί {count} πρόβλημα.</numerusform>
            <numerusform>Μένει να διορθωθούν {count} προβλήματα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} problems keep the form from being exported.</source>
        <extracomment>For one: {count} problem keeps the form from being exported.</extracomment>
        <translation>
            <numerusform>{count} πρόβλημα εμποδίζει την εξαγωγή της φόρμας.</numerusform>
            <numerusform>{count} προβλήματα εμποδίζουν την εξαγωγή της φόρμας.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} steps done</source>
        <extracomment>For one: {done} of {count} step done</extracomment>
        <translation>
            <numerusform>Έγινε {done} από {count} βήμα</numerusform>
            <numerusform>Έγιναν {done} από {count} βήματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: {count:,} texts are missing</source>
        <extracomment>For one: {language}: {count:,} text is missing</extracomment>
        <translation>
            <numerusform>{language}: λείπει {count:,} κείμενο</numerusform>
            <numerusform>{language}: λείπουν {count:,} κείμενα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: {count:,} texts were translated from an earlier wording</source>
        <extracomment>For one: {language}: {count:,} text was translated from an earlier wording</extracomment>
        <translation>
            <numerusform>{language}: {count:,} κείμενο μεταφράστηκε από παλαιότερη διατύπωση</numerusform>
            <numerusform>{language}: {count:,} κείμενα μεταφράστηκαν από παλαιότερη διατύπωση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{section} · {count} changed</source>
        <extracomment>For one: {section} · {count} changed</extracomment>
        <translation>
            <numerusform>{section} · {count} άλλαξε</numerusform>
            <numerusform>{section} · {count} άλλαξαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {count:,} rules</source>
        <extracomment>For one: {shown:,} of {count:,} rule</extracomment>
        <translation>
            <numerusform>{shown:,} από {count:,} κανόνα</numerusform>
            <numerusform>{shown:,} από {count:,} κανόνες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count:,} lines</source>
        <extracomment>For one: {shown} of {count:,} line</extracomment>
        <translation>
            <numerusform>{shown} από {count:,} γραμμή</numerusform>
            <numerusform>{shown} από {count:,} γραμμές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {count:,} bytes more</source>
        <extracomment>For one: … and {count:,} byte more</extracomment>
        <translation>
            <numerusform>… και {count:,} byte ακόμη</numerusform>
            <numerusform>… και {count:,} byte ακόμη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {count} more</source>
        <extracomment>For one: … {count} more</extracomment>
        <translation>
            <numerusform>… {count} ακόμη</numerusform>
            <numerusform>… {count} ακόμη</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source> and </source>
        <translation> και </translation>
    </message>
    <message>
        <source> days</source>
        <translation> ημέρες</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ή </translation>
    </message>
    <message>
        <source>! Fault asked for: {fault}</source>
        <translation>! Σφάλμα που ζητήθηκε: {fault}</translation>
    </message>
    <message>
        <source>&amp;About Webview Builder</source>
        <translation>Π&amp;ληροφορίες για το Webview Builder</translation>
    </message>
    <message>
        <source>&amp;Add a language…</source>
        <translation>&amp;Προσθήκη γλώσσας…</translation>
    </message>
    <message>
        <source>&amp;Add a pane</source>
        <translation>&amp;Προσθήκη πλαισίου</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Εμ&amp;φάνιση</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Όπως το &amp;σύστημα</translation>
    </message>
    <message>
        <source>&amp;Calculate a value…</source>
        <translation>Υπο&amp;λογισμός τιμής…</translation>
    </message>
    <message>
        <source>&amp;Cancel sending</source>
        <translation>Α&amp;κύρωση αποστολής</translation>
    </message>
    <message>
        <source>&amp;Clear the answers</source>
        <translation>Κα&amp;θαρισμός των απαντήσεων</translation>
    </message>
    <message>
        <source>&amp;Clear the console</source>
        <translation>&amp;Καθαρισμός της κονσόλας</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Χρώματα</translation>
    </message>
    <message>
        <source>&amp;Colours as the system</source>
        <translation>Χρώμα&amp;τα όπως το σύστημα</translation>
    </message>
    <message>
        <source>&amp;Compare page, Test, backend and template</source>
        <translation>Σύ&amp;γκριση σελίδας, Δοκιμής, backend και προτύπου</translation>
    </message>
    <message>
        <source>&amp;Compare the two chosen</source>
        <translation>Σύ&amp;γκριση των δύο επιλεγμένων</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Αντιγραφή</translation>
    </message>
    <message>
        <source>&amp;Copy the public key</source>
        <translation>&amp;Αντιγραφή του δημόσιου κλειδιού</translation>
    </message>
    <message>
        <source>&amp;Copy the theme</source>
        <translation>&amp;Αντιγραφή του θέματος</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Σκούρο</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>&amp;Delete key pair…</source>
        <translation>&amp;Διαγραφή ζεύγους κλειδιών…</translation>
    </message>
    <message>
        <source>&amp;Delete those chosen…</source>
        <translation>&amp;Διαγραφή των επιλεγμένων…</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Σχεδίαση</translation>
    </message>
    <message>
        <source>&amp;Duplicate the pane</source>
        <translation>&amp;Διπλασιασμός του πλαισίου</translation>
    </message>
    <message>
        <source>&amp;Duplicate the rows</source>
        <translation>&amp;Διπλασιασμός των γραμμών</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Επεξεργασία</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>Επε&amp;ξεργασία κειμένου</translation>
    </message>
    <message>
        <source>&amp;Edit the text</source>
        <translation>&amp;Επεξεργασία του κειμένου</translation>
    </message>
    <message>
        <source>&amp;Empty the cells</source>
        <translation>&amp;Κένωση των κελιών</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Εξαγωγή…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Αρχείο</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Συμπλήρωση προς τα κάτω</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Συμπλήρωση</translation>
    </message>
    <message>
        <source>&amp;Fill in its answers</source>
        <translation>&amp;Συμπλήρωση των απαντήσεών της</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Εύ&amp;ρεση εντολής…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Εύ&amp;ρεση…</translation>
    </message>
    <message>
        <source>&amp;Forced colours</source>
        <translation>&amp;Επιβεβλημένα χρώματα</translation>
    </message>
    <message>
        <source>&amp;Go to properties</source>
        <translation>Μετάβαση στις &amp;ιδιότητες</translation>
    </message>
    <message>
        <source>&amp;Go to the grid</source>
        <translation>Μετάβαση στο π&amp;λέγμα</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Βοήθεια</translation>
    </message>
    <message>
        <source>&amp;Import a form…</source>
        <translation>&amp;Εισαγωγή φόρμας…</translation>
    </message>
    <message>
        <source>&amp;Import a private key…</source>
        <translation>&amp;Εισαγωγή ιδιωτικού κλειδιού…</translation>
    </message>
    <message>
        <source>&amp;Import translations…</source>
        <translation>Ε&amp;ισαγωγή μεταφράσεων…</translation>
    </message>
    <message>
        <source>&amp;Insert a field…</source>
        <translation>&amp;Εισαγωγή πεδίου…</translation>
    </message>
    <message>
        <source>&amp;Jump to</source>
        <translation>Μετάβα&amp;ση</translation>
    </message>
    <message>
        <source>&amp;Keep mine instead of the changed file</source>
        <translation>&amp;Διατήρηση του δικού μου αντί για το αλλαγμένο αρχείο</translation>
    </message>
    <message>
        <source>&amp;Keyboard open</source>
        <translation>&amp;Ανοιχτό πληκτρολόγιο</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Συντομεύσεις πληκτρολογίου</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Κλειδιά</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Τελευταία ημέρα</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Φωτεινό</translation>
    </message>
    <message>
        <source>&amp;Look for projects in a folder…</source>
        <translation>Αναζήτηση έργων σε &amp;φάκελο…</translation>
    </message>
    <message>
        <source>&amp;Make it the first language</source>
        <translation>Ορισμός ως πρώτης &amp;γλώσσας</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Εγχειρίδιο</translation>
    </message>
    <message>
        <source>&amp;Mend the problem</source>
        <translation>&amp;Διόρθωση του προβλήματος</translation>
    </message>
    <message>
        <source>&amp;Mirror what is typed</source>
        <translation>&amp;Καθρέφτισμα όσων πληκτρολογούνται</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>&amp;Μετακίνηση επάνω</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ό&amp;νομα</translation>
    </message>
    <message>
        <source>&amp;New form…</source>
        <translation>&amp;Νέα φόρμα…</translation>
    </message>
    <message>
        <source>&amp;New key pair…</source>
        <translation>&amp;Νέο ζεύγος κλειδιών…</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Σημειώσεις</translation>
    </message>
    <message>
        <source>&amp;Notes and tags</source>
        <translation>Ση&amp;μειώσεις και ετικέτες</translation>
    </message>
    <message>
        <source>&amp;One phone</source>
        <translation>Έ&amp;να τηλέφωνο</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ά&amp;νοιγμα</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Νέο άνοιγμα της σελίδας</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Άνο&amp;ιγμα…</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Πλαίσια</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Φράση πρόσβασης</translation>
    </message>
    <message>
        <source>&amp;Passphrase that encrypts it here</source>
        <translation>&amp;Φράση πρόσβασης που το κρυπτογραφεί εδώ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Επι&amp;κόλληση</translation>
    </message>
    <message>
        <source>&amp;Paste a theme</source>
        <translation>Επι&amp;κόλληση θέματος</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Καρφίτσωμα στην κορυφή</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Π&amp;ροεπισκόπηση</translation>
    </message>
    <message>
        <source>&amp;Public key</source>
        <translation>&amp;Δημόσιο κλειδί</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Έ&amp;ξοδος</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Επανάληψη</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Επανάληψη: {edit}</translation>
    </message>
    <message>
        <source>&amp;Reload the changed file</source>
        <translation>Επανα&amp;φόρτωση του αλλαγμένου αρχείου</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Αφαίρεση από τον κατάλογο</translation>
    </message>
    <message>
        <source>&amp;Remove the pane</source>
        <translation>&amp;Αφαίρεση του πλαισίου</translation>
    </message>
    <message>
        <source>&amp;Remove the rows</source>
        <translation>Α&amp;φαίρεση των γραμμών</translation>
    </message>
    <message>
        <source>&amp;Replace by a new key pair…</source>
        <translation>Αντικατάσταση με νέο &amp;ζεύγος κλειδιών…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Αντικατάσταση…</translation>
    </message>
    <message>
        <source>&amp;Replay byte by byte…</source>
        <translation>&amp;Επανάληψη byte προς byte…</translation>
    </message>
    <message>
        <source>&amp;Require a field only if…</source>
        <translation>&amp;Υποχρεωτικό πεδίο μόνο αν…</translation>
    </message>
    <message>
        <source>&amp;Run the cases</source>
        <translation>&amp;Εκτέλεση των περιπτώσεων</translation>
    </message>
    <message>
        <source>&amp;Run the self-check</source>
        <translation>Εκτέλεση του &amp;αυτοελέγχου</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Αποθήκευση</translation>
    </message>
    <message>
        <source>&amp;Save the public key…</source>
        <translation>Απο&amp;θήκευση του δημόσιου κλειδιού…</translation>
    </message>
    <message>
        <source>&amp;Save the table</source>
        <translation>&amp;Αποθήκευση του πίνακα</translation>
    </message>
    <message>
        <source>&amp;Save those chosen as HAR…</source>
        <translation>&amp;Αποθήκευση των επιλεγμένων ως HAR…</translation>
    </message>
    <message>
        <source>&amp;Search the texts</source>
        <translation>Ανα&amp;ζήτηση στα κείμενα</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Αποστολή</translation>
    </message>
    <message>
        <source>&amp;Set up the platform&apos;s side…</source>
        <translation>&amp;Ρύθμιση από την πλευρά της πλατφόρμας…</translation>
    </message>
    <message>
        <source>&amp;Sets of panes</source>
        <translation>&amp;Ομάδες πλαισίων</translation>
    </message>
    <message>
        <source>&amp;Show a field only if…</source>
        <translation>&amp;Εμφάνιση πεδίου μόνο αν…</translation>
    </message>
    <message>
        <source>&amp;Show the passphrase</source>
        <translation>&amp;Εμφάνιση φράσης πρόσβασης</translation>
    </message>
    <message>
        <source>&amp;Show what could stand here</source>
        <translation>Τι μπορεί να μπει ε&amp;δώ</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Μέγεθος</translation>
    </message>
    <message>
        <source>&amp;Tags, separated by commas</source>
        <translation>&amp;Ετικέτες, χωρισμένες με κόμμα</translation>
    </message>
    <message>
        <source>&amp;Take the theme from another project file…</source>
        <translation>Λή&amp;ψη του θέματος από άλλο αρχείο έργου…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Δοκιμή</translation>
    </message>
    <message>
        <source>&amp;Try all ways of closing…</source>
        <translation>Δοκιμή όλων των &amp;τρόπων κλεισίματος…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Αναίρεση: {edit}</translation>
    </message>
    <message>
        <source>&amp;Unfold everything</source>
        <translation>Ανάπ&amp;τυξη όλων</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Ξεκαρφίτσωμα</translation>
    </message>
    <message>
        <source>&amp;Use key pair for this form</source>
        <translation>&amp;Χρήση του ζεύγους κλειδιών για αυτή τη φόρμα</translation>
    </message>
    <message>
        <source>&amp;Verify a deployment</source>
        <translation>Επα&amp;λήθευση εγκατάστασης</translation>
    </message>
    <message>
        <source>&amp;Verify the deployment</source>
        <translation>&amp;Επαλήθευση της εγκατάστασης</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Προβολή</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Ζουμ</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Μεγέθυνση</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>0 to 6 digits after the point are possible.</source>
        <translation>επιτρέπονται 0 έως 6 δεκαδικά ψηφία.</translation>
    </message>
    <message>
        <source>2048 bits – the usual size</source>
        <translation>2048 bit – το συνηθισμένο μέγεθος</translation>
    </message>
    <message>
        <source>30 minutes more</source>
        <translation>30 λεπτά ακόμη</translation>
    </message>
    <message>
        <source>3072 bits – stronger</source>
        <translation>3072 bit – ισχυρότερο</translation>
    </message>
    <message>
        <source>4096 bits – strongest, slower to sign</source>
        <translation>4096 bit – το ισχυρότερο, υπογράφει πιο αργά</translation>
    </message>
    <message>
        <source>A &amp;deployed backend</source>
        <translation>Εγκατεστημένο &amp;backend</translation>
    </message>
    <message>
        <source>A body of more than {count:,} bytes is not refused.</source>
        <translation>Ένα σώμα με περισσότερα από {count:,} byte δεν απορρίπτεται.</translation>
    </message>
    <message>
        <source>A button with an action.</source>
        <translation>Ένα κουμπί με ενέργεια.</translation>
    </message>
    <message>
        <source>A calendar date, delivered as YYYY-MM-DD.</source>
        <translation>Μια ημερομηνία ημερολογίου, που παραδίδεται ως YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>A calendar date.</source>
        <translation>Μια ημερομηνία του ημερολογίου.</translation>
    </message>
    <message>
        <source>A cell holds {most} characters at most.</source>
        <translation>Ένα κελί χωρά το πολύ {most} χαρακτήρες.</translation>
    </message>
    <message>
        <source>A channel integration that the form may deliver to.</source>
        <translation>Μια ενσωμάτωση καναλιού όπου η φόρμα επιτρέπεται να παραδίδει.</translation>
    </message>
    <message>
        <source>A choice needs list_name and name.</source>
        <translation>Μια επιλογή χρειάζεται list_name και name.</translation>
    </message>
    <message>
        <source>A constant</source>
        <translation>Σταθερά</translation>
    </message>
    <message>
        <source>A constant, a query parameter or a random reference that rides along unseen.</source>
        <translation>Μια σταθερά, μια παράμετρος ερωτήματος ή ένας τυχαίος κωδικός αναφοράς, που μεταφέρεται αθέατα.</translation>
    </message>
    <message>
        <source>A control character ({code}) stands where text should be.</source>
        <translation>Ένας χαρακτήρας ελέγχου ({code}) βρίσκεται εκεί όπου έπρεπε να υπάρχει κείμενο.</translation>
    </message>
    <message>
        <source>A control of the page cannot hold this answer, so it is not given there.</source>
        <translation>Ένα στοιχείο της σελίδας δεν μπορεί να κρατήσει αυτή την απάντηση, γι&apos; αυτό δεν δίνεται εκεί.</translation>
    </message>
    <message>
        <source>A control that a script makes.</source>
        <translation>Ένα στοιχείο ελέγχου που φτιάχνει μια δέσμη ενεργειών.</translation>
    </message>
    <message>
        <source>A country, delivered as its ISO 3166 code of two letters; browsers know their names.</source>
        <translation>Μια χώρα, που παραδίδεται ως κωδικός ISO 3166 δύο γραμμάτων· τα προγράμματα περιήγησης ξέρουν τα ονόματα.</translation>
    </message>
    <message>
        <source>A country, named in the page&apos;s language.</source>
        <translation>Μια χώρα, με το όνομά της στη γλώσσα της σελίδας.</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>A date and time where the person is, delivered as YYYY-MM-DDTHH:MM.</source>
        <translation>Ημερομηνία και ώρα εκεί όπου βρίσκεται το άτομο, που παραδίδονται ως YYYY-MM-DDTHH:MM.</translation>
    </message>
    <message>
        <source>A date such as 2026-12-31, or today, today+30, today-7.</source>
        <translation>Ημερομηνία όπως 2026-12-31, ή today, today+30, today-7.</translation>
    </message>
    <message>
        <source>A date with a time, where the person is.</source>
        <translation>Ημερομηνία με ώρα, στον τόπο όπου βρίσκεται ο χρήστης.</translation>
    </message>
    <message>
        <source>A deleted field</source>
        <translation>Διαγραμμένο πεδίο</translation>
    </message>
    <message>
        <source>A dialog that reads ${name}, which this program cannot see</source>
        <translation>Ένας διάλογος που διαβάζει το ${name} και που αυτό το πρόγραμμα δεν μπορεί να δει</translation>
    </message>
    <message>
        <source>A draft is kept for 0 to {most} minutes.</source>
        <translation>Ένα πρόχειρο διατηρείται για 0 έως {most} λεπτά.</translation>
    </message>
    <message>
        <source>A field</source>
        <translation>Πεδίο</translation>
    </message>
    <message>
        <source>A field kind was expected, one of {kinds}.</source>
        <translation>Αναμενόταν είδος πεδίου, ένα από τα: {kinds}.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Ένα πεδίο χρειάζεται όνομα.</translation>
    </message>
    <message>
        <source>A field that cannot be repeated here</source>
        <translation>Ένα πεδίο που δεν μπορεί να επαναληφθεί εδώ</translation>
    </message>
    <message>
        <source>A field that is gone</source>
        <translation>Ένα πεδίο που δεν υπάρχει πια</translation>
    </message>
    <message>
        <source>A fixed value of another type.</source>
        <translation>Μια σταθερή τιμή άλλου τύπου.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered: you then replace the key pair.</source>
        <translation>Μια φράση πρόσβασης που ξεχάστηκε δεν ανακτάται: τότε αντικαθιστάτε το ζεύγος κλειδιών.</translation>
    </message>
    <message>
        <source>A form can have at most {most:,} targets. Remove one first.</source>
        <translation>Μια φόρμα μπορεί να έχει το πολύ {most:,} προορισμούς. Αφαιρέστε πρώτα έναν.</translation>
    </message>
    <message>
        <source>A form in a chat must not ask for passwords.</source>
        <translation>Μια φόρμα μέσα σε συνομιλία δεν πρέπει να ζητά κωδικούς πρόσβασης.</translation>
    </message>
    <message>
        <source>A form is {&quot;type&quot;: &quot;object&quot;, &quot;properties&quot;: {…}}.</source>
        <translation>Μια φόρμα είναι {&quot;type&quot;: &quot;object&quot;, &quot;properties&quot;: {…}}.</translation>
    </message>
    <message>
        <source>A form needs three things on the platform&apos;s side: a public key, a webview response in the dialog, and the page&apos;s address.</source>
        <translation>Μια φόρμα χρειάζεται τρία πράγματα από την πλευρά της πλατφόρμας: ένα δημόσιο κλειδί, μια απάντηση webview στον διάλογο και τη διεύθυνση της σελίδας.</translation>
    </message>
    <message>
        <source>A form that a script makes is not in the file. Save the page from the browser.</source>
        <translation>Μια φόρμα που τη δημιουργεί δέσμη ενεργειών δεν υπάρχει στο αρχείο. Αποθηκεύστε τη σελίδα από τον περιηγητή.</translation>
    </message>
    <message>
        <source>A formula stands in this cell.</source>
        <translation>Σε αυτό το κελί υπάρχει τύπος υπολογισμού.</translation>
    </message>
    <message>
        <source>A further authority, as a file in PEM</source>
        <translation>Μια επιπλέον αρχή, ως αρχείο PEM</translation>
    </message>
    <message>
        <source>A grade from 1 on, or from 0, as numbers, stars or faces.</source>
        <translation>Ένας βαθμός από 1 και πάνω, ή από 0, με αριθμούς, αστέρια ή πρόσωπα.</translation>
    </message>
    <message>
        <source>A grade on a scale from 1 on, or from 0 as recommendations (NPS) are asked for.</source>
        <translation>Ένας βαθμός σε κλίμακα από το 1, ή από το 0 όπως ζητούνται οι συστάσεις (NPS).</translation>
    </message>
    <message>
        <source>A heading between fields.</source>
        <translation>Μια επικεφαλίδα ανάμεσα σε πεδία.</translation>
    </message>
    <message>
        <source>A key made by “openssl genrsa -out key.pem 2048” can be used.</source>
        <translation>Μπορεί να χρησιμοποιηθεί ένα κλειδί από την εντολή «openssl genrsa -out key.pem 2048».</translation>
    </message>
    <message>
        <source>A key of {bits} bits is not offered.</source>
        <translation>Δεν υποστηρίζεται κλειδί {bits} bit.</translation>
    </message>
    <message>
        <source>A key pair cannot take its own place.</source>
        <translation>Ένα ζεύγος κλειδιών δεν μπορεί να αντικαταστήσει τον εαυτό του.</translation>
    </message>
    <message>
        <source>A language is listed twice.</source>
        <translation>Μια γλώσσα αναφέρεται δύο φορές.</translation>
    </message>
    <message>
        <source>A line between fields.</source>
        <translation>Μια γραμμή ανάμεσα σε πεδία.</translation>
    </message>
    <message>
        <source>A link to another page, which opens beside this one.</source>
        <translation>Σύνδεσμος προς άλλη σελίδα, που ανοίγει δίπλα σε αυτήν.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Λίστα</translation>
    </message>
    <message>
        <source>A list of anything does not exist here.</source>
        <translation>Λίστα με οτιδήποτε δεν υπάρχει εδώ.</translation>
    </message>
    <message>
        <source>A name stands twice in the submission.</source>
        <translation>Ένα όνομα υπάρχει δύο φορές στην υποβολή.</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>A number has too many digits.</source>
        <translation>Ένας αριθμός έχει υπερβολικά πολλά ψηφία.</translation>
    </message>
    <message>
        <source>A number with decimals, with bounds.</source>
        <translation>Αριθμός με δεκαδικά, με όρια.</translation>
    </message>
    <message>
        <source>A number with decimals.</source>
        <translation>Ένας αριθμός με δεκαδικά.</translation>
    </message>
    <message>
        <source>A paragraph of plain text between fields.</source>
        <translation>Μια παράγραφος απλού κειμένου ανάμεσα στα πεδία.</translation>
    </message>
    <message>
        <source>A paragraph under the title; may be empty.</source>
        <translation>Μια παράγραφος κάτω από τον τίτλο· μπορεί να είναι κενή.</translation>
    </message>
    <message>
        <source>A parameter holds half of a character.</source>
        <translation>Μια παράμετρος περιέχει μισό χαρακτήρα.</translation>
    </message>
    <message>
        <source>A parameter of the page&apos;s address</source>
        <translation>Μια παράμετρος της διεύθυνσης της σελίδας</translation>
    </message>
    <message>
        <source>A part of its constraint: it {reason}</source>
        <translation>Ένα τμήμα του περιορισμού του {reason}</translation>
    </message>
    <message>
        <source>A part of its rule: it {reason}</source>
        <translation>Ένα τμήμα του κανόνα του {reason}</translation>
    </message>
    <message>
        <source>A part of the workbook declares entities, which no form needs.</source>
        <translation>Ένα τμήμα του βιβλίου εργασίας δηλώνει οντότητες (entities), που δεν χρειάζεται καμία φόρμα.</translation>
    </message>
    <message>
        <source>A part of the workbook is not in UTF-8.</source>
        <translation>Ένα τμήμα του βιβλίου εργασίας δεν είναι σε UTF-8.</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>Μοτίβο</translation>
    </message>
    <message>
        <source>A picture between fields.</source>
        <translation>Μια εικόνα ανάμεσα στα πεδία.</translation>
    </message>
    <message>
        <source>A picture must be a data: URL of PNG, JPEG, GIF, WebP or SVG.</source>
        <translation>Μια εικόνα πρέπει να είναι διεύθυνση data: με PNG, JPEG, GIF, WebP ή SVG.</translation>
    </message>
    <message>
        <source>A picture that is not in the file.</source>
        <translation>Μια εικόνα που δεν υπάρχει στο αρχείο.</translation>
    </message>
    <message>
        <source>A profile cannot be called {name}.</source>
        <translation>Ένα προφίλ δεν μπορεί να ονομάζεται {name}.</translation>
    </message>
    <message>
        <source>A profile is for parameters only. Remove the secret.</source>
        <translation>Ένα προφίλ είναι μόνο για παραμέτρους. Αφαιρέστε το μυστικό.</translation>
    </message>
    <message>
        <source>A program finds about half of what makes a page hard to use. Try the form with the keyboard alone and with a screen reader, too.</source>
        <translation>Ένα πρόγραμμα βρίσκει περίπου τα μισά από όσα δυσκολεύουν τη χρήση μιας σελίδας. Δοκιμάστε τη φόρμα και μόνο με το πληκτρολόγιο και με αναγνώστη οθόνης.</translation>
    </message>
    <message>
        <source>A project file has &quot;kind&quot;: &quot;webview-project&quot;.</source>
        <translation>Ένα αρχείο έργου έχει &quot;kind&quot;: &quot;webview-project&quot;.</translation>
    </message>
    <message>
        <source>A query parameter is missing, malformed or unknown.</source>
        <translation>Μια παράμετρος ερωτήματος λείπει, έχει λάθος μορφή ή είναι άγνωστη.</translation>
    </message>
    <message>
        <source>A query parameter of the address…</source>
        <translation>Παράμετρος ερωτήματος της διεύθυνσης…</translation>
    </message>
    <message>
        <source>A query parameter of the page&apos;s address, or a variable of the conversation.</source>
        <translation>Μια παράμετρος της διεύθυνσης της σελίδας ή μια μεταβλητή της συνομιλίας.</translation>
    </message>
    <message>
        <source>A question about the answer of one field; an invalid answer counts as unanswered.</source>
        <translation>Μια ερώτηση για την απάντηση ενός πεδίου· μια μη έγκυρη απάντηση μετρά ως αναπάντητη.</translation>
    </message>
    <message>
        <source>A quotation mark may be missing, or one too many.</source>
        <translation>Ίσως λείπει ένα εισαγωγικό ή υπάρχει ένα παραπάνω.</translation>
    </message>
    <message>
        <source>A random reference</source>
        <translation>Τυχαίος κωδικός αναφοράς</translation>
    </message>
    <message>
        <source>A rating on another scale became a slider.</source>
        <translation>Μια βαθμολογία σε άλλη κλίμακα έγινε ρυθμιστική μπάρα.</translation>
    </message>
    <message>
        <source>A rating with values of its own became a choice.</source>
        <translation>Μια βαθμολογία με δικές της τιμές έγινε επιλογή.</translation>
    </message>
    <message>
        <source>A real host does not know a temporary key pair: choose a stored one, or make one in Keys.</source>
        <translation>Ένας πραγματικός υπολογιστής δεν γνωρίζει ένα προσωρινό ζεύγος κλειδιών: επιλέξτε ένα αποθηκευμένο ή δημιουργήστε ένα στα Κλειδιά.</translation>
    </message>
    <message>
        <source>A regular expression that the whole answer must match.</source>
        <translation>Μια κανονική έκφραση (regular expression) με την οποία πρέπει να ταιριάζει ολόκληρη η απάντηση.</translation>
    </message>
    <message>
        <source>A reminder after {days} days is not possible.</source>
        <translation>Δεν γίνεται υπενθύμιση μετά από {days} ημέρες.</translation>
    </message>
    <message>
        <source>A replacement of “{name}” is noted that cannot be read.</source>
        <translation>Έχει σημειωθεί αντικατάσταση του «{name}» που δεν μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>A run has 1 to {count:,} submissions, and 1 to {at_once} at a time.</source>
        <translation>Μια δοκιμή έχει από 1 έως {count:,} υποβολές, και από 1 έως {at_once} ταυτόχρονα.</translation>
    </message>
    <message>
        <source>A schema is an object.</source>
        <translation>Ένα σχήμα είναι αντικείμενο.</translation>
    </message>
    <message>
        <source>A sequence has at most {most:,} faults.</source>
        <translation>Μια ακολουθία έχει το πολύ {most:,} σφάλματα.</translation>
    </message>
    <message>
        <source>A sequence has at most {most:,} requests.</source>
        <translation>Μια ακολουθία έχει το πολύ {most:,} αιτήματα.</translation>
    </message>
    <message>
        <source>A sequence of faults</source>
        <translation>Ακολουθία σφαλμάτων</translation>
    </message>
    <message>
        <source>A setting of the form cannot be written into the deployment files safely.</source>
        <translation>Μια ρύθμιση της φόρμας δεν μπορεί να γραφτεί με ασφάλεια στα αρχεία εγκατάστασης.</translation>
    </message>
    <message>
        <source>A small picture above the form, as a data: URL; empty for none.</source>
        <translation>Μια μικρή εικόνα πάνω από τη φόρμα, ως διεύθυνση data:· κενή για καμία.</translation>
    </message>
    <message>
        <source>A small picture between fields.</source>
        <translation>Μια μικρή εικόνα ανάμεσα σε πεδία.</translation>
    </message>
    <message>
        <source>A smaller picture would help most: this is the largest one.</source>
        <translation>Μια μικρότερη εικόνα θα βοηθούσε περισσότερο: αυτή είναι η μεγαλύτερη.</translation>
    </message>
    <message>
        <source>A static host for the page</source>
        <translation>Στατική φιλοξενία για τη σελίδα</translation>
    </message>
    <message>
        <source>A step has nothing in it.</source>
        <translation>Ένα βήμα δεν περιέχει τίποτα.</translation>
    </message>
    <message>
        <source>A strict policy, and framed by the chat&apos;s own sites only.</source>
        <translation>Αυστηρή πολιτική, και πλαισίωση μόνο από τους ιστότοπους της συνομιλίας.</translation>
    </message>
    <message>
        <source>A strict policy: no other site can show the page in a frame.</source>
        <translation>Αυστηρή πολιτική: κανένας άλλος ιστότοπος δεν μπορεί να εμφανίσει τη σελίδα σε πλαίσιο.</translation>
    </message>
    <message>
        <source>A submission of {count:,} bytes does not come through.</source>
        <translation>Μια υποβολή {count:,} byte δεν περνά.</translation>
    </message>
    <message>
        <source>A survey consists of rating and feedback: {name} must be delivered.</source>
        <translation>Μια έρευνα αποτελείται από rating και feedback: το πεδίο {name} πρέπει να παραδίδεται.</translation>
    </message>
    <message>
        <source>A survey has one rating from 1 to 5, and perhaps a comment.</source>
        <translation>Μια έρευνα έχει μία βαθμολογία από 1 έως 5 και ίσως ένα σχόλιο.</translation>
    </message>
    <message>
        <source>A survey needs a required rating from 1 to 5 with the name rating, always shown.</source>
        <translation>Μια έρευνα χρειάζεται υποχρεωτική βαθμολογία από 1 έως 5 με το όνομα rating, που εμφανίζεται πάντα.</translation>
    </message>
    <message>
        <source>A survey takes rating and feedback only; remove {names}.</source>
        <translation>Μια έρευνα δέχεται μόνο rating και feedback· αφαιρέστε: {names}.</translation>
    </message>
    <message>
        <source>A survey&apos;s feedback is a long text of at most {most} characters.</source>
        <translation>Το σχόλιο (feedback) μιας έρευνας είναι μεγάλο κείμενο με έως {most} χαρακτήρες.</translation>
    </message>
    <message>
        <source>A table of that file was not saved. It is kept as {file}.</source>
        <translation>Ένας πίνακας εκείνου του αρχείου δεν είχε αποθηκευτεί. Διατηρείται ως {file}.</translation>
    </message>
    <message>
        <source>A table without a file</source>
        <translation>Πίνακας χωρίς αρχείο</translation>
    </message>
    <message>
        <source>A table without rows or columns.</source>
        <translation>Πίνακας χωρίς γραμμές ή στήλες.</translation>
    </message>
    <message>
        <source>A telephone number, national or international.</source>
        <translation>Ένας αριθμός τηλεφώνου, εθνικός ή διεθνής.</translation>
    </message>
    <message>
        <source>A temporary key pair, made for this run</source>
        <translation>Προσωρινό ζεύγος κλειδιών, για αυτή την εκτέλεση</translation>
    </message>
    <message>
        <source>A test submission is under way.</source>
        <translation>Μια δοκιμαστική υποβολή είναι σε εξέλιξη.</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>A text holds half of a character.</source>
        <translation>Ένα κείμενο περιέχει μισό χαρακτήρα.</translation>
    </message>
    <message>
        <source>A text of yours is kept that is not part of the form.</source>
        <translation>Διατηρείται ένα κείμενό σας που δεν ανήκει στη φόρμα.</translation>
    </message>
    <message>
        <source>A text of {field} shows this variable</source>
        <translation>Ένα κείμενο του πεδίου {field} δείχνει αυτή τη μεταβλητή</translation>
    </message>
    <message>
        <source>A text that must be an e-mail address.</source>
        <translation>Ένα κείμενο που πρέπει να είναι διεύθυνση e-mail.</translation>
    </message>
    <message>
        <source>A text that stands in many places counts in each of them.</source>
        <translation>Ένα κείμενο που βρίσκεται σε πολλά σημεία μετρά σε καθένα από αυτά.</translation>
    </message>
    <message>
        <source>A text: wording by language tag.</source>
        <translation>Ένα κείμενο: διατύπωση ανά κωδικό γλώσσας.</translation>
    </message>
    <message>
        <source>A third</source>
        <translation>Ένα τρίτο</translation>
    </message>
    <message>
        <source>A time of the day, delivered as HH:MM.</source>
        <translation>Μια ώρα της ημέρας, που παραδίδεται ως HH:MM.</translation>
    </message>
    <message>
        <source>A time of the day.</source>
        <translation>Μια ώρα της ημέρας.</translation>
    </message>
    <message>
        <source>A value that the person neither sees nor types.</source>
        <translation>Μια τιμή που το άτομο ούτε βλέπει ούτε πληκτρολογεί.</translation>
    </message>
    <message>
        <source>A value worked out from answers that stand before it.</source>
        <translation>Μια τιμή που υπολογίζεται από απαντήσεις που βρίσκονται πριν από αυτήν.</translation>
    </message>
    <message>
        <source>A value worked out from the answers above it.</source>
        <translation>Μια τιμή που υπολογίζεται από τις απαντήσεις πάνω από αυτήν.</translation>
    </message>
    <message>
        <source>A variable of the conversation</source>
        <translation>Μια μεταβλητή της συνομιλίας</translation>
    </message>
    <message>
        <source>A variable of the conversation…</source>
        <translation>Μεταβλητή της συνομιλίας…</translation>
    </message>
    <message>
        <source>A web page (https:), an e-mail address (mailto:) or a telephone (tel:).</source>
        <translation>Ιστοσελίδα (https:), διεύθυνση e-mail (mailto:) ή τηλέφωνο (tel:).</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Ακέραιος αριθμός</translation>
    </message>
    <message>
        <source>A whole number from 1 on was expected.</source>
        <translation>Αναμενόταν ακέραιος αριθμός από 1 και πάνω.</translation>
    </message>
    <message>
        <source>A whole number was expected, but {found!r} was found.</source>
        <translation>Αναμενόταν ακέραιος αριθμός, αλλά βρέθηκε {found!r}.</translation>
    </message>
    <message>
        <source>A whole number, set by sliding. It always has an answer.</source>
        <translation>Ακέραιος αριθμός που ορίζεται με σύρσιμο. Έχει πάντα απάντηση.</translation>
    </message>
    <message>
        <source>A whole number, set by sliding; it always has an answer.</source>
        <translation>Ένας ακέραιος αριθμός που ορίζεται με ολίσθηση· έχει πάντα απάντηση.</translation>
    </message>
    <message>
        <source>A whole number, with bounds.</source>
        <translation>Ακέραιος αριθμός, με όρια.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Ένας ακέραιος αριθμός.</translation>
    </message>
    <message>
        <source>A word for each grade, from the lowest on; empty for none.</source>
        <translation>Μια λέξη για κάθε βαθμό, από τον χαμηλότερο και πάνω· κενό για καμία.</translation>
    </message>
    <message>
        <source>A wording, and the default language&apos;s wording of the time when it was translated.</source>
        <translation>Μια διατύπωση, και η διατύπωση της προεπιλεγμένης γλώσσας τη στιγμή που μεταφράστηκε.</translation>
    </message>
    <message>
        <source>A yes or no by two choices, so that unanswered differs from no.</source>
        <translation>Ένα ναι ή όχι με δύο επιλογές, ώστε το αναπάντητο να διαφέρει από το όχι.</translation>
    </message>
    <message>
        <source>A yes or no, by a tick.</source>
        <translation>Ένα ναι ή όχι, με επιλογή ενός πλαισίου.</translation>
    </message>
    <message>
        <source>A yes or no, by a tick; required means it must be ticked.</source>
        <translation>Ένα ναι ή όχι με τσεκάρισμα· το required σημαίνει ότι πρέπει να τσεκαριστεί.</translation>
    </message>
    <message>
        <source>A {kind} ends here that did not begin.</source>
        <translation>Εδώ τελειώνει κάτι που δεν άρχισε: {kind}.</translation>
    </message>
    <message>
        <source>A {kind} in a table.</source>
        <translation>Στοιχείο «{kind}» μέσα σε πίνακα.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Πληροφορίες</translation>
    </message>
    <message>
        <source>About Webview Builder</source>
        <translation>Πληροφορίες για το Webview Builder</translation>
    </message>
    <message>
        <source>Above all answers, before they are sent</source>
        <translation>Πάνω από όλες τις απαντήσεις, πριν σταλούν</translation>
    </message>
    <message>
        <source>Above the form, when an answer is wrong</source>
        <translation>Πάνω από τη φόρμα, όταν μια απάντηση είναι λανθασμένη</translation>
    </message>
    <message>
        <source>Above the title, on a form of several steps</source>
        <translation>Πάνω από τον τίτλο, σε φόρμα με πολλά βήματα</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Έμφαση</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Χρώμα έμφασης</translation>
    </message>
    <message>
        <source>Accent colour of buttons and focus, #rrggbb.</source>
        <translation>Χρώμα έμφασης κουμπιών και εστίασης, #rrggbb.</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Προσβασιμότητα</translation>
    </message>
    <message>
        <source>Accessibility &amp;report of all panes…</source>
        <translation>&amp;Αναφορά προσβασιμότητας για όλα τα πλαίσια…</translation>
    </message>
    <message>
        <source>Accessibility of all panes</source>
        <translation>Προσβασιμότητα όλων των πλαισίων</translation>
    </message>
    <message>
        <source>Accessibility of the page</source>
        <translation>Προσβασιμότητα της σελίδας</translation>
    </message>
    <message>
        <source>Accessibility of {form}</source>
        <translation>Προσβασιμότητα της φόρμας {form}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Add English</source>
        <translation>Προσθήκη αγγλικών</translation>
    </message>
    <message>
        <source>Add a &amp;field</source>
        <translation>Προσθήκη &amp;πεδίου</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Προσθήκη στήλης</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Προσθήκη συνθήκης</translation>
    </message>
    <message>
        <source>Add a deployment</source>
        <translation>Προσθήκη εγκατάστασης</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Προσθήκη ομάδας</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Προσθήκη γλώσσας</translation>
    </message>
    <message>
        <source>Add a language to the form first.</source>
        <translation>Προσθέστε πρώτα μια γλώσσα στη φόρμα.</translation>
    </message>
    <message>
        <source>Add a pane first.</source>
        <translation>Προσθέστε πρώτα ένα πλαίσιο.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Προσθήκη γραμμής</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Προσθήκη κανόνα</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Προσθήκη βήματος</translation>
    </message>
    <message>
        <source>Add a survey response to the dialog, with the page&apos;s address. That is a response type of its own on the platform: a webview response does not take a survey&apos;s answers.</source>
        <translation>Προσθέστε στον διάλογο μια απάντηση έρευνας (survey), με τη διεύθυνση της σελίδας. Είναι ξεχωριστός τύπος απάντησης στην πλατφόρμα: μια απάντηση webview δεν δέχεται απαντήσεις έρευνας.</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Προσθήκη προορισμού</translation>
    </message>
    <message>
        <source>Add a webview response (for a survey, a survey response) with the address of your page.</source>
        <translation>Προσθέστε μια απάντηση webview (για έρευνα, μια απάντηση survey) με τη διεύθυνση της σελίδας σας.</translation>
    </message>
    <message>
        <source>Add a webview response to the dialog</source>
        <translation>Προσθέστε μια απάντηση webview στον διάλογο</translation>
    </message>
    <message>
        <source>Add a webview response to the dialog, with the page&apos;s address and a height.</source>
        <translation>Προσθέστε στον διάλογο μια απάντηση webview, με τη διεύθυνση της σελίδας και ένα ύψος.</translation>
    </message>
    <message>
        <source>Add an integration</source>
        <translation>Προσθήκη ενσωμάτωσης</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Προσθήκη επιλογής</translation>
    </message>
    <message>
        <source>Add calculated value</source>
        <translation>Προσθήκη υπολογιζόμενης τιμής</translation>
    </message>
    <message>
        <source>Add fields, drag them to their place, and double-click any text to write it. Every change can be undone.</source>
        <translation>Προσθέστε πεδία, σύρετέ τα στη θέση τους, και κάντε διπλό κλικ σε όποιο κείμενο θέλετε να γράψετε. Κάθε αλλαγή αναιρείται.</translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>Προσθήκη γραμμών</translation>
    </message>
    <message>
        <source>Add the country</source>
        <translation>Προσθήκη της χώρας</translation>
    </message>
    <message>
        <source>Add the host of this address to the backend&apos;s ALLOWED_HOSTS.</source>
        <translation>Προσθέστε το όνομα υπολογιστή αυτής της διεύθυνσης στο ALLOWED_HOSTS του διακομιστή υποβολών.</translation>
    </message>
    <message>
        <source>Add the integration to the form&apos;s settings, or choose another integration id.</source>
        <translation>Προσθέστε την ενσωμάτωση στις ρυθμίσεις της φόρμας ή επιλέξτε άλλο αναγνωριστικό ενσωμάτωσης.</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>Προσθήκη της γλώσσας</translation>
    </message>
    <message>
        <source>Add {integration} to the backend&apos;s ALLOWED_INTEGRATIONS.</source>
        <translation>Προσθέστε το {integration} στο ALLOWED_INTEGRATIONS του διακομιστή υποβολών.</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>Προσθήκη: {kind}</translation>
    </message>
    <message>
        <source>Add {language}</source>
        <translation>Προσθήκη γλώσσας: {language}</translation>
    </message>
    <message>
        <source>Add {origin} to the form&apos;s page origins, export it again and deploy it.</source>
        <translation>Προσθέστε το {origin} στις προελεύσεις (origins) της σελίδας της φόρμας, εξαγάγετε ξανά τη φόρμα και εγκαταστήστε την.</translation>
    </message>
    <message>
        <source>Added {language}.</source>
        <translation>Προστέθηκε η γλώσσα: {language}.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Address for the phone</source>
        <translation>Διεύθυνση για το τηλέφωνο</translation>
    </message>
    <message>
        <source>Addresses are looked up on a website there.</source>
        <translation>Οι διευθύνσεις αναζητούνται εκεί σε έναν ιστότοπο.</translation>
    </message>
    <message>
        <source>Adds numbers; one that is missing counts as 0.</source>
        <translation>Προσθέτει αριθμούς· όποιος λείπει μετρά ως 0.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Συμβουλή</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Μετά από</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Μετά την αποστολή</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Στη συνέχεια</translation>
    </message>
    <message>
        <source>All &amp;channels</source>
        <translation>Όλα τα &amp;κανάλια</translation>
    </message>
    <message>
        <source>All &amp;heights</source>
        <translation>Όλα τα &amp;ύψη</translation>
    </message>
    <message>
        <source>All &amp;sizes</source>
        <translation>Όλα τα &amp;μεγέθη</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Όλες οι περιπτώσεις</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Όλα τα κανάλια</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Όλα τα πεδία</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Όλα τα αρχεία</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Όλες οι φόρμες</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Όλες οι κατηγορίες</translation>
    </message>
    <message>
        <source>All l&amp;anguages</source>
        <translation>Όλες οι &amp;γλώσσες</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Ισχύουν όλα αυτά</translation>
    </message>
    <message>
        <source>All panes</source>
        <translation>Όλα τα πλαίσια</translation>
    </message>
    <message>
        <source>All rules behind the first {most}.</source>
        <translation>Όλοι οι κανόνες μετά τους πρώτους {most}.</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Όλες οι ετικέτες</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Όλοι οι προορισμοί</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Όλα τα κείμενα</translation>
    </message>
    <message>
        <source>Always require an answer</source>
        <translation>Υποχρεωτική απάντηση πάντα</translation>
    </message>
    <message>
        <source>Always shown.</source>
        <translation>Εμφανίζεται πάντα.</translation>
    </message>
    <message>
        <source>An &amp;empty table</source>
        <translation>Κ&amp;ενός πίνακας</translation>
    </message>
    <message>
        <source>An XLIFF file holds one translation, and the form has none.</source>
        <translation>Ένα αρχείο XLIFF περιέχει μία μετάφραση, και η φόρμα δεν έχει καμία.</translation>
    </message>
    <message>
        <source>An XLIFF file holds one translation, and the form has several.</source>
        <translation>Ένα αρχείο XLIFF περιέχει μία μετάφραση, και η φόρμα έχει περισσότερες.</translation>
    </message>
    <message>
        <source>An answer has a type that the page never sends, which no answer names.</source>
        <translation>Μια απάντηση έχει τύπο που η σελίδα δεν στέλνει ποτέ, γι&apos; αυτό δεν αναφέρεται απάντηση.</translation>
    </message>
    <message>
        <source>An e-mail address.</source>
        <translation>Μια διεύθυνση e-mail.</translation>
    </message>
    <message>
        <source>An earlier export is brought up to date. Files of your own beside it are kept. Enter exports.</source>
        <translation>Μια παλαιότερη εξαγωγή ενημερώνεται. Δικά σας αρχεία δίπλα της διατηρούνται. Το Enter κάνει την εξαγωγή.</translation>
    </message>
    <message>
        <source>An earlier field of the same kind, such as an address to be typed twice.</source>
        <translation>Ένα προηγούμενο πεδίο του ίδιου είδους, όπως μια διεύθυνση που πληκτρολογείται δύο φορές.</translation>
    </message>
    <message>
        <source>An empty value (null)</source>
        <translation>Κενή τιμή (null)</translation>
    </message>
    <message>
        <source>An environment of its own needs Python 3.11 or newer, which is not installed here.</source>
        <translation>Ένα ξεχωριστό περιβάλλον χρειάζεται Python 3.11 ή νεότερη, που δεν είναι εγκατεστημένη εδώ.</translation>
    </message>
    <message>
        <source>An example inside the empty box. It vanishes on typing and does not replace a label.</source>
        <translation>Ένα παράδειγμα μέσα στο κενό πλαίσιο. Εξαφανίζεται με την πληκτρολόγηση και δεν αντικαθιστά την ετικέτα.</translation>
    </message>
    <message>
        <source>An example inside the empty box; never instead of a label.</source>
        <translation>Ένα παράδειγμα μέσα στο κενό πλαίσιο· ποτέ στη θέση ετικέτας.</translation>
    </message>
    <message>
        <source>An explicit agreement: always required, never ticked beforehand.</source>
        <translation>Μια ρητή συγκατάθεση: πάντα υποχρεωτική, ποτέ τσεκαρισμένη εκ των προτέρων.</translation>
    </message>
    <message>
        <source>An explicit agreement: it must be ticked, and never is beforehand.</source>
        <translation>Ρητή συμφωνία: πρέπει να επιλεγεί, και δεν είναι ποτέ επιλεγμένη εκ των προτέρων.</translation>
    </message>
    <message>
        <source>An integration that is not listed is not refused.</source>
        <translation>Μια ενσωμάτωση που δεν έχει οριστεί δεν απορρίπτεται.</translation>
    </message>
    <message>
        <source>An object</source>
        <translation>Αντικείμενο</translation>
    </message>
    <message>
        <source>An object of language and wording</source>
        <translation>Αντικείμενο με γλώσσα και διατύπωση</translation>
    </message>
    <message>
        <source>An object { … } was expected.</source>
        <translation>Αναμενόταν αντικείμενο { … }.</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>Και μετά</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Και {count} ακόμη.</translation>
    </message>
    <message>
        <source>Another address of the &amp;platform</source>
        <translation>Άλλη διεύθυνση της &amp;πλατφόρμας</translation>
    </message>
    <message>
        <source>Another field has this name.</source>
        <translation>Ένα άλλο πεδίο έχει αυτό το όνομα.</translation>
    </message>
    <message>
        <source>Another program may have renamed or deleted it.</source>
        <translation>Ίσως κάποιο άλλο πρόγραμμα το μετονόμασε ή το διέγραψε.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>Answered as chosen: {answer}</source>
        <translation>Απαντήθηκε όπως επιλέχθηκε: {answer}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Απαντήσεις</translation>
    </message>
    <message>
        <source>Answers in their boxes</source>
        <translation>Απαντήσεις στα πλαίσιά τους</translation>
    </message>
    <message>
        <source>Answers judged by the form&apos;s rules</source>
        <translation>Έλεγχος των απαντήσεων με τους κανόνες της φόρμας</translation>
    </message>
    <message>
        <source>Answers to compare with</source>
        <translation>Απαντήσεις για τη σύγκριση</translation>
    </message>
    <message>
        <source>Answers, addresses, verdicts, notes, tags</source>
        <translation>Απαντήσεις, διευθύνσεις, αποτελέσματα, σημειώσεις, ετικέτες</translation>
    </message>
    <message>
        <source>Any of a few options, all visible.</source>
        <translation>Όσες θέλει κανείς από λίγες επιλογές, όλες ορατές.</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Ισχύει οποιοδήποτε από αυτά</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Οποτεδήποτε</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Κάθε αποτέλεσμα</translation>
    </message>
    <message>
        <source>Anybody who has it can sign in your name, and other programs can read the clipboard. Paste it straight into the server&apos;s secret MOVEO_PRIVATE_KEY; it is removed from the clipboard after ten seconds.</source>
        <translation>Όποιος το έχει μπορεί να υπογράφει στο όνομά σας, και άλλα προγράμματα μπορούν να διαβάσουν το πρόχειρο. Επικολλήστε το κατευθείαν στο μυστικό MOVEO_PRIVATE_KEY του διακομιστή· αφαιρείται από το πρόχειρο μετά από δέκα δευτερόλεπτα.</translation>
    </message>
    <message>
        <source>Anybody who has it can sign in your name. The backend reads it from a secret file (MOVEO_PRIVATE_KEY_FILE), or as base64 from MOVEO_PRIVATE_KEY.</source>
        <translation>Όποιος το έχει μπορεί να υπογράφει στο όνομά σας. Ο διακομιστής υποβολών το διαβάζει από ένα μυστικό αρχείο (MOVEO_PRIVATE_KEY_FILE), ή ως base64 από το MOVEO_PRIVATE_KEY.</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Οτιδήποτε</translation>
    </message>
    <message>
        <source>Apifon</source>
        <translation>Apifon</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Appearance…</source>
        <translation>Εμφάνιση…</translation>
    </message>
    <message>
        <source>Applies to {count} of them.</source>
        <translation>Ισχύει για {count} από αυτά.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Ραντεβού</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Αραβικά</translation>
    </message>
    <message>
        <source>Arabic text (right to left)</source>
        <translation>αραβικό κείμενο (από δεξιά προς τα αριστερά)</translation>
    </message>
    <message>
        <source>Around the form</source>
        <translation>Γύρω από τη φόρμα</translation>
    </message>
    <message>
        <source>As &amp;HTML…</source>
        <translation>Ως &amp;HTML…</translation>
    </message>
    <message>
        <source>As &amp;JUnit XML…</source>
        <translation>Ως &amp;JUnit XML…</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Όπως στην τεκμηρίωση</translation>
    </message>
    <message>
        <source>As it will ship; nothing is sent</source>
        <translation>Όπως θα δημοσιευτεί· δεν στέλνεται τίποτα</translation>
    </message>
    <message>
        <source>As large as the pane</source>
        <translation>Όσο το πλαίσιο</translation>
    </message>
    <message>
        <source>As large as the window</source>
        <translation>Όσο το παράθυρο</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Όπως ανοίγει</translation>
    </message>
    <message>
        <source>As opened from the chat</source>
        <translation>Όπως ανοίγει από τη συνομιλία</translation>
    </message>
    <message>
        <source>As root, in this folder, copy page, backend and private key to their places.</source>
        <translation>Ως root, σε αυτόν τον φάκελο, αντιγράψτε σελίδα, backend και ιδιωτικό κλειδί στις θέσεις τους.</translation>
    </message>
    <message>
        <source>As the Web Content Accessibility Guidelines 2.2 measure it.</source>
        <translation>Όπως μετριέται στις Web Content Accessibility Guidelines 2.2.</translation>
    </message>
    <message>
        <source>As the device prefers</source>
        <translation>Όπως προτιμά η συσκευή</translation>
    </message>
    <message>
        <source>As the device&apos;s own</source>
        <translation>Όπως της συσκευής</translation>
    </message>
    <message>
        <source>As the page would send them.</source>
        <translation>Όπως θα τις έστελνε η σελίδα.</translation>
    </message>
    <message>
        <source>Ask about a variable</source>
        <translation>Έλεγχος μεταβλητής</translation>
    </message>
    <message>
        <source>Ask us anything; we answer within two working days.</source>
        <translation>Ρωτήστε μας ό,τι θέλετε· απαντάμε μέσα σε δύο εργάσιμες ημέρες.</translation>
    </message>
    <message>
        <source>Ask whether it is answered</source>
        <translation>Ερώτηση αν απαντήθηκε</translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <translation>Αναζήτηση στην κλειδοθήκη</translation>
    </message>
    <message>
        <source>At a field with yes and no, and where such an answer is shown</source>
        <translation>Σε πεδίο με ναι και όχι, και όπου εμφανίζεται μια τέτοια απάντηση</translation>
    </message>
    <message>
        <source>At a field, and above the form</source>
        <translation>Σε ένα πεδίο, και πάνω από τη φόρμα</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Τουλάχιστον</translation>
    </message>
    <message>
        <source>At least (characters)</source>
        <translation>Τουλάχιστον (χαρακτήρες)</translation>
    </message>
    <message>
        <source>At least (ticks)</source>
        <translation>Τουλάχιστον (επιλεγμένα)</translation>
    </message>
    <message>
        <source>At least {least} characters. Four or five words do well.</source>
        <translation>Τουλάχιστον {least} χαρακτήρες. Τέσσερις ή πέντε λέξεις αρκούν.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Το πολύ</translation>
    </message>
    <message>
        <source>At most (characters)</source>
        <translation>Το πολύ (χαρακτήρες)</translation>
    </message>
    <message>
        <source>At most (ticks)</source>
        <translation>Το πολύ (επιλεγμένα)</translation>
    </message>
    <message>
        <source>At most so many days</source>
        <translation>Το πολύ τόσες ημέρες</translation>
    </message>
    <message>
        <source>At most so many submissions</source>
        <translation>Το πολύ τόσες υποβολές</translation>
    </message>
    <message>
        <source>At most {most:,} bytes; larger ones are made smaller.</source>
        <translation>Το πολύ {most:,} byte· οι μεγαλύτερες μικραίνουν.</translation>
    </message>
    <message>
        <source>At the limits of each rule</source>
        <translation>Στα όρια κάθε κανόνα</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Ταυτόχρονα</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Αρχή</translation>
    </message>
    <message>
        <source>Autofill</source>
        <translation>Αυτόματη συμπλήρωση</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Backend address</source>
        <translation>Διεύθυνση διακομιστή υποβολών (backend)</translation>
    </message>
    <message>
        <source>Backend answered</source>
        <translation>Απάντηση του διακομιστή υποβολών</translation>
    </message>
    <message>
        <source>Backend fails (503)</source>
        <translation>Ο διακομιστής υποβολών αποτυγχάνει (503)</translation>
    </message>
    <message>
        <source>Backend is ready</source>
        <translation>Ο διακομιστής υποβολών είναι έτοιμος</translation>
    </message>
    <message>
        <source>Backend&apos;s requirements installed</source>
        <translation>Εγκαταστάθηκαν οι απαιτήσεις του διακομιστή υποβολών</translation>
    </message>
    <message>
        <source>Backend: {url}</source>
        <translation>Διακομιστής: {url}</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Κακό</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Βασικά</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Πριν</translation>
    </message>
    <message>
        <source>Before line {number}, lines were changed or removed.</source>
        <translation>Πριν από τη γραμμή {number} άλλαξαν ή αφαιρέθηκαν γραμμές.</translation>
    </message>
    <message>
        <source>Before we talk about your account, we check that it is you.</source>
        <translation>Πριν μιλήσουμε για τον λογαριασμό σας, ελέγχουμε ότι είστε εσείς.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Αρχή</translation>
    </message>
    <message>
        <source>Begin from a look</source>
        <translation>Έναρξη από έτοιμη εμφάνιση</translation>
    </message>
    <message>
        <source>Begin from the look “{look}”</source>
        <translation>Έναρξη από την εμφάνιση «{look}»</translation>
    </message>
    <message>
        <source>Begin from {look}</source>
        <translation>Έναρξη από: {look}</translation>
    </message>
    <message>
        <source>Begin with 1</source>
        <translation>Αρχή από το 1</translation>
    </message>
    <message>
        <source>Begin with a form like yours</source>
        <translation>Ξεκινήστε με μια φόρμα σαν τη δική σας</translation>
    </message>
    <message>
        <source>Begin with nothing but a title.</source>
        <translation>Ξεκινήστε μόνο με έναν τίτλο.</translation>
    </message>
    <message>
        <source>Begin with {grade}</source>
        <translation>Αρχή από το {grade}</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Έναρξη…</translation>
    </message>
    <message>
        <source>Begins a new step: what follows has a screen of its own.</source>
        <translation>Αρχίζει ένα νέο βήμα: όσα ακολουθούν έχουν δική τους οθόνη.</translation>
    </message>
    <message>
        <source>Behind a label</source>
        <translation>Μετά από μια ετικέτα</translation>
    </message>
    <message>
        <source>Behind a link, for screen readers</source>
        <translation>Μετά από έναν σύνδεσμο, για προγράμματα ανάγνωσης οθόνης</translation>
    </message>
    <message>
        <source>Behind the form</source>
        <translation>Πίσω από τη φόρμα</translation>
    </message>
    <message>
        <source>Below a text that is nearly full</source>
        <translation>Κάτω από ένα κείμενο που έχει σχεδόν συμπληρωθεί</translation>
    </message>
    <message>
        <source>Below the send button</source>
        <translation>Κάτω από το κουμπί αποστολής</translation>
    </message>
    <message>
        <source>Below the send button, after the last try or a change</source>
        <translation>Κάτω από το κουμπί αποστολής, μετά την τελευταία προσπάθεια ή μια αλλαγή</translation>
    </message>
    <message>
        <source>Below the send button, before the next try</source>
        <translation>Κάτω από το κουμπί αποστολής, πριν από την επόμενη προσπάθεια</translation>
    </message>
    <message>
        <source>Below the send button, until they are delivered</source>
        <translation>Κάτω από το κουμπί αποστολής, μέχρι να παραδοθούν</translation>
    </message>
    <message>
        <source>Besides “Must be answered”, which is for always.</source>
        <translation>Επιπλέον του «Υποχρεωτικό», που ισχύει πάντα.</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Ανάμεσα σε δύο ημέρες</translation>
    </message>
    <message>
        <source>Between values</source>
        <translation>Ανάμεσα στις τιμές</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Αποκλείστηκαν</translation>
    </message>
    <message>
        <source>Blocked ({count:,})</source>
        <translation>Αποκλείστηκαν ({count:,})</translation>
    </message>
    <message>
        <source>Blocked: {url}</source>
        <translation>Αποκλείστηκε: {url}</translation>
    </message>
    <message>
        <source>Bodies of up to {count:,} bytes come through, and larger ones are refused.</source>
        <translation>Σώματα έως {count:,} byte περνούν, και τα μεγαλύτερα απορρίπτονται.</translation>
    </message>
    <message>
        <source>Body received</source>
        <translation>Λήψη του σώματος</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Κρατήσεις</translation>
    </message>
    <message>
        <source>Both cannot be kept here: “{value}” is left out.</source>
        <translation>Δεν μπορούν να διατηρηθούν και τα δύο εδώ: παραλείπεται το «{value}».</translation>
    </message>
    <message>
        <source>Both key pairs stay, and so does what was done on the platform and on the server. Only the steps are forgotten.</source>
        <translation>Και τα δύο ζεύγη κλειδιών μένουν, όπως και όσα έγιναν στην πλατφόρμα και στον διακομιστή. Ξεχνιούνται μόνο τα βήματα.</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <translation>Πορτογαλικά Βραζιλίας</translation>
    </message>
    <message>
        <source>Breaking each rule</source>
        <translation>Παραβίαση κάθε κανόνα</translation>
    </message>
    <message>
        <source>Build the image and start it, with Docker Compose 2.3.3 or newer.</source>
        <translation>Δημιουργήστε την εικόνα και εκκινήστε την, με Docker Compose 2.3.3 ή νεότερο.</translation>
    </message>
    <message>
        <source>Build the image, under the name of your own registry, and push it.</source>
        <translation>Δημιουργήστε την εικόνα, με το όνομα του δικού σας μητρώου, και ανεβάστε την.</translation>
    </message>
    <message>
        <source>Built-in simulator</source>
        <translation>Ενσωματωμένος προσομοιωτής</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Βουλγαρικά</translation>
    </message>
    <message>
        <source>Button on the form</source>
        <translation>Κουμπί πάνω στη φόρμα</translation>
    </message>
    <message>
        <source>Buttons and focus marks.</source>
        <translation>Κουμπιά και σημάδια εστίασης.</translation>
    </message>
    <message>
        <source>By it, the backend and its log tell this form from others.</source>
        <translation>Με αυτό ο διακομιστής υποβολών και το αρχείο καταγραφής του ξεχωρίζουν αυτή τη φόρμα από άλλες.</translation>
    </message>
    <message>
        <source>By the clock here the token is not made yet, so its life cannot be told.</source>
        <translation>Κατά το εδώ ρολόι το διακριτικό δεν έχει φτιαχτεί ακόμη, οπότε η διάρκεια ζωής του δεν μπορεί να υπολογιστεί.</translation>
    </message>
    <message>
        <source>Byte by byte, without secrets: «redacted» stands in their place. Ends of lines and other characters that nobody sees have a sign.</source>
        <translation>Byte προς byte, εκτός από τα μυστικά: στη θέση τους υπάρχει «redacted». Τα τέλη γραμμών και οι άλλοι αόρατοι χαρακτήρες έχουν σημάδι.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Κα&amp;νάλι</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Κα&amp;θαρισμός</translation>
    </message>
    <message>
        <source>C&amp;opy as code</source>
        <translation>Αντι&amp;γραφή ως κώδικα</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Καλώδιο</translation>
    </message>
    <message>
        <source>Calculate {field} as {calculation}</source>
        <translation>Υπολογισμός του πεδίου {field} ως {calculation}</translation>
    </message>
    <message>
        <source>Calculated from other answers</source>
        <translation>Υπολογίζεται από άλλες απαντήσεις</translation>
    </message>
    <message>
        <source>Calculated value</source>
        <translation>Υπολογιζόμενη τιμή</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Υπολογισμός</translation>
    </message>
    <message>
        <source>Call it {name}</source>
        <translation>Μετονομασία σε {name}</translation>
    </message>
    <message>
        <source>Call the form as its file</source>
        <translation>Ονομασία της φόρμας όπως το αρχείο της</translation>
    </message>
    <message>
        <source>Called by its host</source>
        <translation>Όνομα: ο διακομιστής</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Προέκυψε</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>Ακύρωση της εργασίας σε εξέλιξη</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ακυρώθηκε</translation>
    </message>
    <message>
        <source>Cancelled, as the form or the deployment was changed.</source>
        <translation>Ακυρώθηκε, επειδή άλλαξε η φόρμα ή η εγκατάσταση.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Ακυρώθηκε.</translation>
    </message>
    <message>
        <source>Cancelled. It may still have arrived.</source>
        <translation>Ακυρώθηκε. Ίσως όμως να έφτασε.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was sent.</source>
        <translation>Ακυρώθηκε· δεν στάλθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Capitals and small letters are the same to the pattern.</source>
        <translation>Κεφαλαία και πεζά είναι το ίδιο για το μοτίβο.</translation>
    </message>
    <message>
        <source>Cas&amp;es</source>
        <translation>Πε&amp;ριπτώσεις</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Περίπτωση</translation>
    </message>
    <message>
        <source>Case: {name}</source>
        <translation>Περίπτωση: {name}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Περιπτώσεις</translation>
    </message>
    <message>
        <source>Cases of {form}</source>
        <translation>Περιπτώσεις της φόρμας {form}</translation>
    </message>
    <message>
        <source>Cases, one in each row</source>
        <translation>Περιπτώσεις, μία σε κάθε γραμμή</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Πιστοποιητικό</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Πιστοποιητικά (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>Change &amp;kind…</source>
        <translation>Αλλαγή είδο&amp;υς…</translation>
    </message>
    <message>
        <source>Change a condition</source>
        <translation>Αλλαγή συνθήκης</translation>
    </message>
    <message>
        <source>Change calculation</source>
        <translation>Αλλαγή υπολογισμού</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Αλλαγή ετικέτας</translation>
    </message>
    <message>
        <source>Change logo in words</source>
        <translation>Αλλαγή της περιγραφής του λογότυπου</translation>
    </message>
    <message>
        <source>Change of address</source>
        <translation>Αλλαγή διεύθυνσης</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Αλλαγή επιλογών</translation>
    </message>
    <message>
        <source>Change picture</source>
        <translation>Αλλαγή εικόνας</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Αλλαγή κειμένου</translation>
    </message>
    <message>
        <source>Change the cell, then save once more.</source>
        <translation>Αλλάξτε το κελί και αποθηκεύστε ξανά.</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Αλλαγή του είδους</translation>
    </message>
    <message>
        <source>Change the kind of a field</source>
        <translation>Αλλαγή του είδους ενός πεδίου</translation>
    </message>
    <message>
        <source>Change the kind of the field</source>
        <translation>Αλλαγή του είδους του πεδίου</translation>
    </message>
    <message>
        <source>Change the kind of {field}</source>
        <translation>Αλλαγή του είδους του πεδίου {field}</translation>
    </message>
    <message>
        <source>Change the variable “{old}” to “{new}” here, too?</source>
        <translation>Να αλλάξει και εδώ η μεταβλητή «{old}» σε «{new}»;</translation>
    </message>
    <message>
        <source>Change this condition</source>
        <translation>Αλλαγή αυτής της συνθήκης</translation>
    </message>
    <message>
        <source>Change this group</source>
        <translation>Αλλαγή αυτής της ομάδας</translation>
    </message>
    <message>
        <source>Change what names it, too</source>
        <translation>Αλλαγή και όσων την ονομάζουν</translation>
    </message>
    <message>
        <source>Change what reads a name</source>
        <translation>Αλλαγή όσων διαβάζουν ένα όνομα</translation>
    </message>
    <message>
        <source>Change {property}</source>
        <translation>Αλλαγή: {property}</translation>
    </message>
    <message>
        <source>Change “{old}” to “{new}”?</source>
        <translation>Αλλαγή του «{old}» σε «{new}»;</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Άλλαξαν</translation>
    </message>
    <message>
        <source>Changed elsewhere since it was last open here: {changes}.</source>
        <translation>Άλλαξε αλλού από τότε που ήταν τελευταία φορά ανοιχτό εδώ: {changes}.</translation>
    </message>
    <message>
        <source>Changed, and not saved in the profile.</source>
        <translation>Άλλαξαν και δεν αποθηκεύτηκαν στο προφίλ.</translation>
    </message>
    <message>
        <source>Changing over</source>
        <translation>Αλλαγή κλειδιών</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Κανάλι</translation>
    </message>
    <message>
        <source>Channel in capitals</source>
        <translation>Κανάλι με κεφαλαία</translation>
    </message>
    <message>
        <source>Channel missing</source>
        <translation>Λείπει το κανάλι</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Check acc&amp;essibility now</source>
        <translation>Έλεγχος &amp;προσβασιμότητας τώρα</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Έλεγχος τώρα</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Έλεγχος ορθογραφίας</translation>
    </message>
    <message>
        <source>Check with the private key</source>
        <translation>Έλεγχος με το ιδιωτικό κλειδί</translation>
    </message>
    <message>
        <source>Check without exporting</source>
        <translation>Έλεγχος χωρίς εξαγωγή</translation>
    </message>
    <message>
        <source>Checking the form</source>
        <translation>Έλεγχος της φόρμας</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Έλεγχος…</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Μονή επιλογή</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Επιλογές</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Επιλογή χρώματος</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Επιλέξτε φάκελο</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Επιλέξτε έναν φάκελο.</translation>
    </message>
    <message>
        <source>Choose a host name, and write it instead of {host} below.</source>
        <translation>Επιλέξτε όνομα διακομιστή και γράψτε το παρακάτω στη θέση του {host}.</translation>
    </message>
    <message>
        <source>Choose a key pair first.</source>
        <translation>Επιλέξτε πρώτα ένα ζεύγος κλειδιών.</translation>
    </message>
    <message>
        <source>Choose a key pair in Keys, and the commands name it.</source>
        <translation>Επιλέξτε ζεύγος κλειδιών στα Κλειδιά, ώστε να το αναφέρουν οι εντολές.</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Επιλέξτε ένα είδος</translation>
    </message>
    <message>
        <source>Choose a language, or type a tag such as pt-br.</source>
        <translation>Επιλέξτε μια γλώσσα ή πληκτρολογήστε έναν κωδικό όπως pt-br.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Επιλογή εικόνας</translation>
    </message>
    <message>
        <source>Choose a picture or a list of colours</source>
        <translation>Επιλογή εικόνας ή καταλόγου χρωμάτων</translation>
    </message>
    <message>
        <source>Choose a problem that has one right answer first.</source>
        <translation>Επιλέξτε πρώτα ένα πρόβλημα που έχει μία μόνο σωστή λύση.</translation>
    </message>
    <message>
        <source>Choose a row to see why it differs.</source>
        <translation>Επιλέξτε μια γραμμή για να δείτε γιατί διαφέρει.</translation>
    </message>
    <message>
        <source>Choose a starter form, or type a word to search for one. A project, or a form of another program, can be dropped here.</source>
        <translation>Επιλέξτε μια έτοιμη φόρμα, ή πληκτρολογήστε μια λέξη για αναζήτηση. Μπορείτε και να αποθέσετε εδώ ένα έργο ή μια φόρμα άλλου προγράμματος.</translation>
    </message>
    <message>
        <source>Choose a submission in the history, or press Send for another one.</source>
        <translation>Επιλέξτε μια υποβολή στο ιστορικό ή πατήστε Αποστολή για άλλη μία.</translation>
    </message>
    <message>
        <source>Choose a target, and press Send.</source>
        <translation>Επιλέξτε προορισμό και πατήστε Αποστολή.</translation>
    </message>
    <message>
        <source>Choose a test submission first.</source>
        <translation>Επιλέξτε πρώτα μια δοκιμαστική υποβολή.</translation>
    </message>
    <message>
        <source>Choose a test submission of this run of the app first.</source>
        <translation>Επιλέξτε πρώτα μια δοκιμαστική υποβολή που έγινε από τότε που άνοιξε η εφαρμογή.</translation>
    </message>
    <message>
        <source>Choose a test submission that was delivered first.</source>
        <translation>Επιλέξτε πρώτα μια δοκιμαστική υποβολή που παραδόθηκε.</translation>
    </message>
    <message>
        <source>Choose a text of a language other than the first.</source>
        <translation>Επιλέξτε ένα κείμενο σε άλλη γλώσσα από την πρώτη.</translation>
    </message>
    <message>
        <source>Choose an empty folder; replacing writes over files of the same names.</source>
        <translation>Επιλέξτε έναν κενό φάκελο· η αντικατάσταση γράφει πάνω σε αρχεία με τα ίδια ονόματα.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Επιλέξτε άλλον φάκελο ή ελευθερώστε χώρο.</translation>
    </message>
    <message>
        <source>Choose another name for the zip file.</source>
        <translation>Επιλέξτε άλλο όνομα για το αρχείο zip.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>Επιλέξτε άλλο όνομα ή αντικαταστήστε το.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Επιλέξτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Επιλέξτε άλλη θύρα.</translation>
    </message>
    <message>
        <source>Choose in Keys…</source>
        <translation>Επιλογή στα Κλειδιά…</translation>
    </message>
    <message>
        <source>Choose none at first</source>
        <translation>Καμία αρχική επιλογή</translation>
    </message>
    <message>
        <source>Choose one export to compare it with the form as it is now, or two to compare them.</source>
        <translation>Επιλέξτε μία εξαγωγή για σύγκριση με τη φόρμα όπως είναι τώρα, ή δύο για σύγκριση μεταξύ τους.</translation>
    </message>
    <message>
        <source>Choose one export, or two.</source>
        <translation>Επιλέξτε μία εξαγωγή ή δύο.</translation>
    </message>
    <message>
        <source>Choose test submissions first.</source>
        <translation>Επιλέξτε πρώτα δοκιμαστικές υποβολές.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate</source>
        <translation>Επιλογή του πιστοποιητικού της αρχής</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate again.</source>
        <translation>Επιλέξτε ξανά το πιστοποιητικό της αρχής.</translation>
    </message>
    <message>
        <source>Choose the form&apos;s key pair in Keys.</source>
        <translation>Επιλέξτε το ζεύγος κλειδιών της φόρμας στα «Κλειδιά».</translation>
    </message>
    <message>
        <source>Choose the key alone.</source>
        <translation>Επιλέξτε μόνο το κλειδί.</translation>
    </message>
    <message>
        <source>Choose the key pair again.</source>
        <translation>Επιλέξτε ξανά το ζεύγος κλειδιών.</translation>
    </message>
    <message>
        <source>Choose the network again.</source>
        <translation>Επιλέξτε ξανά το δίκτυο.</translation>
    </message>
    <message>
        <source>Choose the node that is triggered once the form was delivered. The answers are in the conversation&apos;s context, under the names that the fields have here. A survey triggers no node.</source>
        <translation>Επιλέξτε τον κόμβο που ενεργοποιείται όταν παραδοθεί η φόρμα. Οι απαντήσεις βρίσκονται στο πλαίσιο (context) της συνομιλίας, με τα ονόματα που έχουν τα πεδία εδώ. Μια έρευνα δεν ενεργοποιεί κόμβο.</translation>
    </message>
    <message>
        <source>Choose the node to trigger after the form was delivered.</source>
        <translation>Επιλέξτε τον κόμβο που ενεργοποιείται μετά την παράδοση της φόρμας.</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Επιλογή ιδιωτικού κλειδιού</translation>
    </message>
    <message>
        <source>Choose the private key first.</source>
        <translation>Επιλέξτε πρώτα το ιδιωτικό κλειδί.</translation>
    </message>
    <message>
        <source>Choose the public key</source>
        <translation>Επιλογή δημόσιου κλειδιού</translation>
    </message>
    <message>
        <source>Choose this step to see what came</source>
        <translation>Επιλέξτε αυτό το βήμα για να δείτε τι ήρθε</translation>
    </message>
    <message>
        <source>Choose two test submissions first.</source>
        <translation>Επιλέξτε πρώτα δύο δοκιμαστικές υποβολές.</translation>
    </message>
    <message>
        <source>Choose where to export to first.</source>
        <translation>Επιλέξτε πρώτα πού θα γίνει η εξαγωγή.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>Chosen at first</source>
        <translation>Αρχική επιλογή</translation>
    </message>
    <message>
        <source>Chosen lately</source>
        <translation>Επιλεγμένα πρόσφατα</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Δηλώσεις (claims)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Καθαρισμός</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Καθαρισμός τώρα</translation>
    </message>
    <message>
        <source>Clear the &amp;history…</source>
        <translation>&amp;Καθαρισμός του ιστορικού…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ρολόι</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Close one of them.</source>
        <translation>Κλείστε μία από αυτές.</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Κλείσιμο της επεξεργασίας</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Κλείσιμο της αναζήτησης</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Κλείσιμο της σημείωσης</translation>
    </message>
    <message>
        <source>Closed after {seconds:.1f} s</source>
        <translation>Έκλεισε μετά από {seconds:.1f} δ.</translation>
    </message>
    <message>
        <source>Closing delay (ms)</source>
        <translation>Καθυστέρηση κλεισίματος (ms)</translation>
    </message>
    <message>
        <source>Code of the country chosen at first; empty for none.</source>
        <translation>Κωδικός της χώρας που είναι επιλεγμένη στην αρχή· κενός για καμία.</translation>
    </message>
    <message>
        <source>Codes of the countries to choose from; empty for all.</source>
        <translation>Κωδικοί των χωρών από τις οποίες επιλέγει κανείς· κενό για όλες.</translation>
    </message>
    <message>
        <source>Codes of those that stand first.</source>
        <translation>Κωδικοί εκείνων που βρίσκονται πρώτες.</translation>
    </message>
    <message>
        <source>Colour around the form</source>
        <translation>Χρώμα γύρω από τη φόρμα</translation>
    </message>
    <message>
        <source>Colour around the form in light surroundings, #rrggbb; empty for the usual.</source>
        <translation>Χρώμα γύρω από τη φόρμα σε φωτεινό περιβάλλον, #rrggbb· κενό για το συνηθισμένο.</translation>
    </message>
    <message>
        <source>Colour behind the form</source>
        <translation>Χρώμα πίσω από τη φόρμα</translation>
    </message>
    <message>
        <source>Colour behind the form in light surroundings; empty for the usual.</source>
        <translation>Χρώμα πίσω από τη φόρμα σε φωτεινό περιβάλλον· κενό για το συνηθισμένο.</translation>
    </message>
    <message>
        <source>Colour of text</source>
        <translation>Χρώμα κειμένου</translation>
    </message>
    <message>
        <source>Colour of text in light surroundings; empty for the usual.</source>
        <translation>Χρώμα του κειμένου σε φωτεινό περιβάλλον· κενό για το συνηθισμένο.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Χρώματα</translation>
    </message>
    <message>
        <source>Colours of this form</source>
        <translation>Χρώματα αυτής της φόρμας</translation>
    </message>
    <message>
        <source>Colours, font, corners and logo, beside the page</source>
        <translation>Χρώματα, γραμματοσειρά, γωνίες και λογότυπο, δίπλα στη σελίδα</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Στήλη</translation>
    </message>
    <message>
        <source>Column {column}: no field is called “{name}”.</source>
        <translation>Στήλη {column}: κανένα πεδίο δεν ονομάζεται «{name}».</translation>
    </message>
    <message>
        <source>Column {column}: “{name}” stands there twice.</source>
        <translation>Στήλη {column}: το «{name}» υπάρχει εκεί δύο φορές.</translation>
    </message>
    <message>
        <source>Com&amp;pare with a public key…</source>
        <translation>&amp;Σύγκριση με δημόσιο κλειδί…</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Προέλευση</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Άνετη</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Εντολή</translation>
    </message>
    <message>
        <source>Command of step {number}</source>
        <translation>Εντολή του βήματος {number}</translation>
    </message>
    <message>
        <source>Command that checks the saved public key</source>
        <translation>Εντολή που ελέγχει το αποθηκευμένο δημόσιο κλειδί</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Εντολές</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Πυκνή</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Εταιρεία</translation>
    </message>
    <message>
        <source>Compare again.</source>
        <translation>Συγκρίνετε ξανά.</translation>
    </message>
    <message>
        <source>Compare the four ways</source>
        <translation>Σύγκριση των τεσσάρων τρόπων</translation>
    </message>
    <message>
        <source>Compare two submissions</source>
        <translation>Σύγκριση δύο υποβολών</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Σύγκριση…</translation>
    </message>
    <message>
        <source>Comparing exports</source>
        <translation>Σύγκριση εξαγωγών</translation>
    </message>
    <message>
        <source>Comparing the four ways</source>
        <translation>Σύγκριση των τεσσάρων τρόπων</translation>
    </message>
    <message>
        <source>Compiling the form</source>
        <translation>Μεταγλώττιση της φόρμας</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Παράπονο</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Πλήρης</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Συμπιεσμένα</translation>
    </message>
    <message>
        <source>Compressing the page</source>
        <translation>Συμπίεση της σελίδας</translation>
    </message>
    <message>
        <source>Conditions together.</source>
        <translation>Συνθήκες μαζί.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Σύνδεση…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Connection breaks</source>
        <translation>Η σύνδεση διακόπτεται</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Κονσόλα</translation>
    </message>
    <message>
        <source>Console of the page</source>
        <translation>Κονσόλα της σελίδας</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Σταθερά</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Επικοινωνία</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Στοιχεία επικοινωνίας</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Περιεχόμενο</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>Περιεχόμενα του εγχειριδίου</translation>
    </message>
    <message>
        <source>Context name</source>
        <translation>Όνομα πλαισίου (context)</translation>
    </message>
    <message>
        <source>Context name for an id by which a repetition can be told; empty for none.</source>
        <translation>Όνομα πλαισίου (context) για ένα id με το οποίο αναγνωρίζεται μια επανάληψη· κενό για κανένα.</translation>
    </message>
    <message>
        <source>Context name that carries the submission&apos;s id, by which the receiver can tell a repetition; empty for none.</source>
        <translation>Όνομα πλαισίου (context) που μεταφέρει το id της υποβολής, με το οποίο ο παραλήπτης αναγνωρίζει μια επανάληψη· κενό για κανένα.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Αντίθεση</translation>
    </message>
    <message>
        <source>Contrast of colours</source>
        <translation>Αντίθεση χρωμάτων</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Στοιχεία ελέγχου</translation>
    </message>
    <message>
        <source>Conversation is over (403)</source>
        <translation>Η συνομιλία έληξε (403)</translation>
    </message>
    <message>
        <source>Conversation: it does not have these answers.</source>
        <translation>Συνομιλία: δεν έχει αυτές τις απαντήσεις.</translation>
    </message>
    <message>
        <source>Conversation: it has these answers.</source>
        <translation>Συνομιλία: έχει αυτές τις απαντήσεις.</translation>
    </message>
    <message>
        <source>Conversation: not verified.</source>
        <translation>Συνομιλία: δεν επαληθεύτηκε.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Αντιγράφηκε</translation>
    </message>
    <message>
        <source>Copied, without the token: it would be dead after four seconds.</source>
        <translation>Αντιγράφηκε, χωρίς το διακριτικό: θα έληγε μετά από τέσσερα δευτερόλεπτα.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Αντιγράφηκε.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy as &amp;HTTPie</source>
        <translation>Αντιγραφή ως &amp;HTTPie</translation>
    </message>
    <message>
        <source>Copy as &amp;Node</source>
        <translation>Αντιγραφή ως &amp;Node</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Αντιγραφή ως P&amp;ython</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Αντιγραφή ως JSON</translation>
    </message>
    <message>
        <source>Copy as base64…</source>
        <translation>Αντιγραφή ως base64…</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Αντιγραφή ως c&amp;URL</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Αντιγραφή ως κείμενο</translation>
    </message>
    <message>
        <source>Copy one in another form first.</source>
        <translation>Αντιγράψτε πρώτα ένα από άλλη φόρμα.</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Αντιγραφή της &amp;διεύθυνσης</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Αντιγραφή της διεύθυνσης</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Αντιγραφή της εντολής</translation>
    </message>
    <message>
        <source>Copy the command of step {number}</source>
        <translation>Αντιγραφή της εντολής του βήματος {number}</translation>
    </message>
    <message>
        <source>Copy the command that c&amp;hecks it</source>
        <translation>Αντιγραφή της εντολής ε&amp;λέγχου του</translation>
    </message>
    <message>
        <source>Copy the fields again in Webview Builder.</source>
        <translation>Αντιγράψτε ξανά τα πεδία στο Webview Builder.</translation>
    </message>
    <message>
        <source>Copy the key first.</source>
        <translation>Αντιγράψτε πρώτα το κλειδί.</translation>
    </message>
    <message>
        <source>Copy the private key as &amp;base64…</source>
        <translation>Αντιγραφή του ιδιωτικού κλειδιού ως &amp;base64…</translation>
    </message>
    <message>
        <source>Copy the private key of “{name}”?</source>
        <translation>Να αντιγραφεί το ιδιωτικό κλειδί του «{name}»;</translation>
    </message>
    <message>
        <source>Copy the public key.</source>
        <translation>Αντιγράψτε το δημόσιο κλειδί.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Αντιγραφή της αναφοράς</translation>
    </message>
    <message>
        <source>Copy the theme again in Webview Builder.</source>
        <translation>Αντιγράψτε ξανά το θέμα στο Webview Builder.</translation>
    </message>
    <message>
        <source>Copy what would be deli&amp;vered</source>
        <translation>Αντιγραφή όσων &amp;θα παραδίδονταν</translation>
    </message>
    <message>
        <source>Corner radius</source>
        <translation>Ακτίνα γωνιών</translation>
    </message>
    <message>
        <source>Corner radius of controls, in CSS pixels, 0 to 24.</source>
        <translation>Ακτίνα γωνιών των στοιχείων, σε εικονοστοιχεία CSS, 0 έως 24.</translation>
    </message>
    <message>
        <source>Corner radius, by sliding</source>
        <translation>Ακτίνα γωνιών, με σύρσιμο</translation>
    </message>
    <message>
        <source>Could not be read: {files}.</source>
        <translation>Δεν ήταν δυνατή η ανάγνωση: {files}.</translation>
    </message>
    <message>
        <source>Could not install the backend&apos;s requirements.</source>
        <translation>Δεν ήταν δυνατή η εγκατάσταση των απαιτήσεων του διακομιστή υποβολών.</translation>
    </message>
    <message>
        <source>Could not make a virtual environment.</source>
        <translation>Δεν ήταν δυνατή η δημιουργία εικονικού περιβάλλοντος.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Χώρες</translation>
    </message>
    <message>
        <source>Countries that stand first</source>
        <translation>Χώρες που προηγούνται</translation>
    </message>
    <message>
        <source>Countries to choose from</source>
        <translation>Διαθέσιμες χώρες</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Κωδικός χώρας</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>Όνομα χώρας</translation>
    </message>
    <message>
        <source>Counts the characters of a text.</source>
        <translation>Μετρά τους χαρακτήρες ενός κειμένου.</translation>
    </message>
    <message>
        <source>Counts the days from one date to another.</source>
        <translation>Μετρά τις ημέρες από μια ημερομηνία έως μια άλλη.</translation>
    </message>
    <message>
        <source>Counts the full years from one date to another.</source>
        <translation>Μετρά τα πλήρη έτη από μια ημερομηνία έως μια άλλη.</translation>
    </message>
    <message>
        <source>Counts what is ticked in a field of several choices.</source>
        <translation>Μετρά πόσα είναι επιλεγμένα σε ένα πεδίο πολλαπλής επιλογής.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Κρίσιμο</translation>
    </message>
    <message>
        <source>Ctrl+F finds · Ctrl+Space offers · Tab indents; Escape, then Tab, leaves the text</source>
        <translation>Ctrl+F: εύρεση · Ctrl+Space: προτάσεις · Tab: εσοχή · Escape, μετά Tab: έξοδος από το κείμενο</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name. Alt and the underlined letter open a menu.</source>
        <translation>Το Ctrl+K βρίσκει κάθε εντολή με το όνομά της. Το Alt με το υπογραμμισμένο γράμμα ανοίγει ένα μενού.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Απ&amp;οκοπή</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Αποκοπή</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Τσεχικά</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Δημιουργία αντι&amp;γράφου</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρο</translation>
    </message>
    <message>
        <source>Dark c&amp;olours</source>
        <translation>Σκ&amp;ούρα χρώματα</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Ημερομηνία και ώρα</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ημερομηνία γέννησης</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Ημερομηνίες…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ημέρες</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Δεκαδικός αριθμός</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Delete a&amp;ll listed…</source>
        <translation>Διαγραφή όλων της &amp;λίστας…</translation>
    </message>
    <message>
        <source>Delete the file if you can do without.</source>
        <translation>Διαγράψτε το αρχείο αν δεν το χρειάζεστε.</translation>
    </message>
    <message>
        <source>Delete the private key where it came from.</source>
        <translation>Διαγράψτε το ιδιωτικό κλειδί από εκεί που ήρθε.</translation>
    </message>
    <message>
        <source>Delete this submission, and send it again.</source>
        <translation>Διαγράψτε αυτή την υποβολή και στείλτε την ξανά.</translation>
    </message>
    <message>
        <source>Delete {field}?</source>
        <translation>Να διαγραφεί το πεδίο {field};</translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <translation>Να διαγραφεί οριστικά το «{name}»;</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Διαγραφή…</translation>
    </message>
    <message>
        <source>Deleting a key pair</source>
        <translation>Διαγραφή ενός ζεύγους κλειδιών</translation>
    </message>
    <message>
        <source>Deliver it</source>
        <translation>Παράδοσή του</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Παραδίδεται</translation>
    </message>
    <message>
        <source>Delivered by the exported backend</source>
        <translation>Παραδόθηκε από τον εξαγόμενο διακομιστή υποβολών</translation>
    </message>
    <message>
        <source>Delivered, but unconfirmed: the simulator took it, and its response was lost.</source>
        <translation>Παραδόθηκε χωρίς επιβεβαίωση: ο προσομοιωτής τη δέχτηκε, αλλά η απόκρισή του χάθηκε.</translation>
    </message>
    <message>
        <source>Delivered: the backend at {host} signed it, and the platform took it.</source>
        <translation>Παραδόθηκε: ο διακομιστής στο {host} την υπέγραψε και η πλατφόρμα την πήρε.</translation>
    </message>
    <message>
        <source>Delivered: the exported backend signed it, and the simulator took it.</source>
        <translation>Παραδόθηκε: ο εξαγόμενος διακομιστής υποβολών την υπέγραψε και ο προσομοιωτής τη δέχτηκε.</translation>
    </message>
    <message>
        <source>Delivered: the simulator took it ({status}).</source>
        <translation>Παραδόθηκε: ο προσομοιωτής τη δέχτηκε ({status}).</translation>
    </message>
    <message>
        <source>Delivered: {host} took it ({status}).</source>
        <translation>Παραδόθηκε: ο υπολογιστής {host} τη δέχτηκε ({status}).</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>Παραδίδει</translation>
    </message>
    <message>
        <source>Demo request</source>
        <translation>Αίτημα παρουσίασης</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Δημοσίευση</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Εγκατάσταση</translation>
    </message>
    <message>
        <source>Design, preview, test and export forms for Moveo.ai chat conversations.</source>
        <translation>Σχεδίαση, προεπισκόπηση, δοκιμή και εξαγωγή φορμών για συνομιλίες του Moveo.ai.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Υπολογιστής</translation>
    </message>
    <message>
        <source>Desktop, 1280 × 800</source>
        <translation>Υπολογιστής, 1280 × 800</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Λεπτομέρειες</translation>
    </message>
    <message>
        <source>Details of {part}</source>
        <translation>Λεπτομέρειες: {part}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Διαφορά</translation>
    </message>
    <message>
        <source>Difference from the last one sent</source>
        <translation>Διαφορά από την τελευταία που στάλθηκε</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Διαφορές</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ψηφία</translation>
    </message>
    <message>
        <source>Digits after the point</source>
        <translation>Δεκαδικά ψηφία</translation>
    </message>
    <message>
        <source>Digits with a point</source>
        <translation>Ψηφία με υποδιαστολή</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Discard mine…</source>
        <translation>Απόρριψη του δικού μου…</translation>
    </message>
    <message>
        <source>Discard the text in Source that is not part of the form?</source>
        <translation>Να απορριφθεί το κείμενο της Πηγής που δεν ανήκει στη φόρμα;</translation>
    </message>
    <message>
        <source>Discard the text that you typed?</source>
        <translation>Να απορριφθεί το κείμενο που πληκτρολογήσατε;</translation>
    </message>
    <message>
        <source>Discard what was not saved of “{form}”?</source>
        <translation>Να απορριφθούν όσα δεν αποθηκεύτηκαν από τη φόρμα «{form}»;</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Απόρριψη…</translation>
    </message>
    <message>
        <source>Dismiss the tour (Escape)</source>
        <translation>Κλείσιμο της περιήγησης (Escape)</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Διάλυση της ομάδας</translation>
    </message>
    <message>
        <source>Distance between the values allowed, counted from the least; null for any.</source>
        <translation>Απόσταση ανάμεσα στις επιτρεπτές τιμές, μετρημένη από την ελάχιστη· null για οποιαδήποτε.</translation>
    </message>
    <message>
        <source>Distance between the values.</source>
        <translation>Απόσταση ανάμεσα στις τιμές.</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Διαχωριστικό</translation>
    </message>
    <message>
        <source>Do it once more.</source>
        <translation>Δοκιμάστε άλλη μία φορά.</translation>
    </message>
    <message>
        <source>Do you want to restart it now? You can save your work first.</source>
        <translation>Θέλετε να γίνει επανεκκίνηση τώρα; Μπορείτε πρώτα να αποθηκεύσετε την εργασία σας.</translation>
    </message>
    <message>
        <source>Docker compose</source>
        <translation>Docker compose</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Done on {moment}.</source>
        <translation>Έγινε: {moment}.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Αμφίβολο</translation>
    </message>
    <message>
        <source>Drag a field here</source>
        <translation>Σύρετε ένα πεδίο εδώ</translation>
    </message>
    <message>
        <source>Drawing {form}</source>
        <translation>Σχεδίαση της φόρμας {form}</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Drop a picture file here</source>
        <translation>Αποθέστε εδώ ένα αρχείο εικόνας</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Αποθέστε μια εικόνα εδώ</translation>
    </message>
    <message>
        <source>Drop a picture or a list of colours here.</source>
        <translation>Αποθέστε εδώ μια εικόνα ή έναν κατάλογο χρωμάτων.</translation>
    </message>
    <message>
        <source>Drop the changes of this table?</source>
        <translation>Απόρριψη των αλλαγών αυτού του πίνακα;</translation>
    </message>
    <message>
        <source>Drop the empty group</source>
        <translation>Αφαίρεση της κενής ομάδας</translation>
    </message>
    <message>
        <source>Drop to import the translations in “{file}”.</source>
        <translation>Αποθέστε για εισαγωγή των μεταφράσεων του «{file}».</translation>
    </message>
    <message>
        <source>Drop to import “{file}” as a form.</source>
        <translation>Αποθέστε για εισαγωγή του «{file}» ως φόρμας.</translation>
    </message>
    <message>
        <source>Drop to open “{file}” as a table of cases.</source>
        <translation>Αποθέστε για άνοιγμα του «{file}» ως πίνακα περιπτώσεων.</translation>
    </message>
    <message>
        <source>Drop to open “{file}”.</source>
        <translation>Αποθέστε για άνοιγμα του «{file}».</translation>
    </message>
    <message>
        <source>Drop what it asks of a field that is gone</source>
        <translation>Αφαίρεση των ελέγχων για πεδίο που δεν υπάρχει πια</translation>
    </message>
    <message>
        <source>Drop-down list</source>
        <translation>Αναπτυσσόμενη λίστα</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Δημιουργία αντιγράφου</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Δημιουργία αντιγράφου…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Ε&amp;ξαγωγή</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Διεύθυνση email</translation>
    </message>
    <message>
        <source>Each row below the first is one.</source>
        <translation>Κάθε γραμμή κάτω από την πρώτη είναι μία περίπτωση.</translation>
    </message>
    <message>
        <source>Each step of the self-check will stand here, with what it found.</source>
        <translation>Εδώ θα εμφανίζεται κάθε βήμα του αυτοελέγχου, με ό,τι βρήκε.</translation>
    </message>
    <message>
        <source>Each submission meets these faults first.</source>
        <translation>Κάθε υποβολή συναντά πρώτα αυτά τα σφάλματα.</translation>
    </message>
    <message>
        <source>Each submission meets this fault first.</source>
        <translation>Κάθε υποβολή συναντά πρώτα αυτό το σφάλμα.</translation>
    </message>
    <message>
        <source>Earlier exports of this form</source>
        <translation>Προηγούμενες εξαγωγές αυτής της φόρμας</translation>
    </message>
    <message>
        <source>Edges of boxes on the form</source>
        <translation>Περίγραμμα πλαισίων ως προς τη φόρμα</translation>
    </message>
    <message>
        <source>Edges of boxes to their inside</source>
        <translation>Περίγραμμα πλαισίων ως προς το εσωτερικό τους</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>Επεξεργασία κελιού</translation>
    </message>
    <message>
        <source>Edit the source</source>
        <translation>Επεξεργασία της πηγής</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Στοιχείο</translation>
    </message>
    <message>
        <source>Elements are nested too deep.</source>
        <translation>Τα στοιχεία έχουν υπερβολικά πολλά επίπεδα ένθεσης.</translation>
    </message>
    <message>
        <source>Emoji and combining marks</source>
        <translation>Emoji και συνδυαστικά σημεία</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Κενό</translation>
    </message>
    <message>
        <source>Empty as well</source>
        <translation>Και τα κενά</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Κένωση κελιών</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>Κενή φόρμα</translation>
    </message>
    <message>
        <source>Empty if it serves the page itself.</source>
        <translation>Κενό αν παρέχει ο ίδιος τη σελίδα.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Κρυπτογράφηση (TLS)</translation>
    </message>
    <message>
        <source>End with 5</source>
        <translation>Τέλος στο 5</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Αγγλικά</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Σφάλμα</translation>
    </message>
    <message>
        <source>Error messages on the form</source>
        <translation>Μηνύματα σφάλματος πάνω στη φόρμα</translation>
    </message>
    <message>
        <source>Event registration</source>
        <translation>Εγγραφή σε εκδήλωση</translation>
    </message>
    <message>
        <source>Event, key pair, form, file or SHA-256</source>
        <translation>Συμβάν, ζεύγος κλειδιών, φόρμα, αρχείο ή SHA-256</translation>
    </message>
    <message>
        <source>Everything but the logo changes; undo brings it back.</source>
        <translation>Αλλάζουν όλα εκτός από το λογότυπο· η αναίρεση τα επαναφέρει.</translation>
    </message>
    <message>
        <source>Everything else happens here: keys, form, preview, tests, export.</source>
        <translation>Όλα τα άλλα γίνονται εδώ: κλειδιά, φόρμα, προεπισκόπηση, δοκιμές, εξαγωγή.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Παντού</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Ακριβώς</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Αναμενόταν</translation>
    </message>
    <message>
        <source>Expected: {value}</source>
        <translation>Αναμενόμενο: {value}</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>Αναμένεται το διαχωριστικό &apos;,&apos;</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>Αναμένεται το διαχωριστικό &apos;:&apos;</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>Αναμένεται όνομα ιδιότητας σε διπλά εισαγωγικά</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>Αναμένεται τιμή</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Επεξηγήσεις</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Export although this failed: {parts}?</source>
        <translation>Εξαγωγή παρόλο που απέτυχε: {parts};</translation>
    </message>
    <message>
        <source>Export and check</source>
        <translation>Εξαγωγή και έλεγχος</translation>
    </message>
    <message>
        <source>Export as &amp;JSON Schema…</source>
        <translation>Εξαγωγή ως &amp;JSON Schema…</translation>
    </message>
    <message>
        <source>Export as &amp;XLIFF…</source>
        <translation>Εξαγωγή ως &amp;XLIFF…</translation>
    </message>
    <message>
        <source>Export as &amp;XLSForm…</source>
        <translation>Εξαγωγή ως &amp;XLSForm…</translation>
    </message>
    <message>
        <source>Export as JSON Schema</source>
        <translation>Εξαγωγή ως JSON Schema</translation>
    </message>
    <message>
        <source>Export as XLSForm</source>
        <translation>Εξαγωγή ως XLSForm</translation>
    </message>
    <message>
        <source>Export as a ta&amp;ble (CSV)…</source>
        <translation>Εξαγωγή ως πίνακα (&amp;CSV)…</translation>
    </message>
    <message>
        <source>Export it again, or undo the change.</source>
        <translation>Κάντε ξανά την εξαγωγή ή αναιρέστε την αλλαγή.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Κάντε ξανά την εξαγωγή.</translation>
    </message>
    <message>
        <source>Export of the backend</source>
        <translation>Εξαγωγή του διακομιστή υποβολών</translation>
    </message>
    <message>
        <source>Export the form again, and deploy the whole bundle.</source>
        <translation>Εξαγάγετε ξανά τη φόρμα και εγκαταστήστε ολόκληρο το πακέτο.</translation>
    </message>
    <message>
        <source>Export the form again, deploy the whole bundle, and restart the backend.</source>
        <translation>Εξαγάγετε ξανά τη φόρμα, εγκαταστήστε ολόκληρο το πακέτο και επανεκκινήστε τον διακομιστή υποβολών.</translation>
    </message>
    <message>
        <source>Export the texts</source>
        <translation>Εξαγωγή των κειμένων</translation>
    </message>
    <message>
        <source>Export the texts from here as XLIFF, and translate that file.</source>
        <translation>Εξαγάγετε τα κείμενα από εδώ ως XLIFF και μεταφράστε εκείνο το αρχείο.</translation>
    </message>
    <message>
        <source>Export the texts from here, and fill in that table.</source>
        <translation>Εξαγάγετε τα κείμενα από εδώ και συμπληρώστε εκείνον τον πίνακα.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Εξαγωγή σε</translation>
    </message>
    <message>
        <source>Export writes the page and its backend, and checks both. On the platform&apos;s side there are three steps, which are in the Help menu as well.</source>
        <translation>Η Εξαγωγή γράφει τη σελίδα και τον διακομιστή υποβολών της και ελέγχει και τα δύο. Στην πλευρά της πλατφόρμας μένουν τρία βήματα, που θα βρείτε και στο μενού Βοήθεια.</translation>
    </message>
    <message>
        <source>Exported backend</source>
        <translation>Εξαγόμενος διακομιστής υποβολών</translation>
    </message>
    <message>
        <source>Exported backend started</source>
        <translation>Εκκίνηση του εξαγόμενου διακομιστή υποβολών</translation>
    </message>
    <message>
        <source>Exported backend, then the simulator</source>
        <translation>Εξαγόμενος διακομιστής υποβολών, μετά ο προσομοιωτής</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Γίνεται εξαγωγή</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>Υπάρχουν επιπλέον δεδομένα</translation>
    </message>
    <message>
        <source>F&amp;old or unfold</source>
        <translation>&amp;Σύμπτυξη ή ανάπτυξη</translation>
    </message>
    <message>
        <source>F&amp;orm settings…</source>
        <translation>Ρυ&amp;θμίσεις φόρμας…</translation>
    </message>
    <message>
        <source>Facebook Messenger</source>
        <translation>Facebook Messenger</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Πρόσωπα</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Απέτυχε</translation>
    </message>
    <message>
        <source>Fair. A word or two more would make it strong.</source>
        <translation>Μέτρια. Με μία ή δύο λέξεις ακόμη θα γινόταν ισχυρή.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Γνώμη</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Πεδίο</translation>
    </message>
    <message>
        <source>Field that the rules are about</source>
        <translation>Πεδίο που αφορούν οι κανόνες</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Πεδία</translation>
    </message>
    <message>
        <source>Fields and settings</source>
        <translation>Πεδία και ρυθμίσεις</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Πεδία της φόρμας</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
    <message>
        <source>Files ({count:,})</source>
        <translation>Αρχεία ({count:,})</translation>
    </message>
    <message>
        <source>Files are those of the manifest</source>
        <translation>Τα αρχεία είναι αυτά του manifest</translation>
    </message>
    <message>
        <source>Files that are different</source>
        <translation>Αρχεία που διαφέρουν</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>Αρχεία που γράφονται</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Συμπλήρωση προς τα κάτω</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Συμπλήρωση</translation>
    </message>
    <message>
        <source>Fill in &amp;Arabic text (right to left)</source>
        <translation>Συμπλήρωση &amp;αραβικού κειμένου (από δεξιά προς τα αριστερά)</translation>
    </message>
    <message>
        <source>Fill in &amp;Greek text</source>
        <translation>Συμπλήρωση &amp;ελληνικού κειμένου</translation>
    </message>
    <message>
        <source>Fill in &amp;emoji and combining marks</source>
        <translation>Συμπλήρωση em&amp;oji και συνδυαστικών σημείων</translation>
    </message>
    <message>
        <source>Fill in &amp;only what is required</source>
        <translation>Συμπλήρωση μόνο των &amp;υποχρεωτικών</translation>
    </message>
    <message>
        <source>Fill in &amp;typical answers</source>
        <translation>Συμπλήρωση &amp;τυπικών απαντήσεων</translation>
    </message>
    <message>
        <source>Fill in a column such as expect.status.</source>
        <translation>Συμπληρώστε μια στήλη όπως η expect.status.</translation>
    </message>
    <message>
        <source>Fill in in&amp;valid answers</source>
        <translation>Συμπλήρωση μη έ&amp;γκυρων απαντήσεων</translation>
    </message>
    <message>
        <source>Fill in nothing</source>
        <translation>Καμία προσυμπλήρωση</translation>
    </message>
    <message>
        <source>Fill in the &amp;longest answers</source>
        <translation>Συμπλήρωση των &amp;μακρύτερων απαντήσεων</translation>
    </message>
    <message>
        <source>Fill in the answers that are kept, type the others, and press Send.</source>
        <translation>Συμπληρώστε τις απαντήσεις που διατηρούνται, πληκτρολογήστε τις υπόλοιπες και πατήστε Αποστολή.</translation>
    </message>
    <message>
        <source>Fill in the answers, or have sample answers filled in, and press Send. The built-in simulator takes what the platform would take and refuses what it would refuse; nothing leaves this machine.</source>
        <translation>Συμπληρώστε τις απαντήσεις, ή ζητήστε να συμπληρωθούν ενδεικτικές, και πατήστε «Αποστολή». Ο ενσωματωμένος προσομοιωτής δέχεται όσα θα δεχόταν η πλατφόρμα και απορρίπτει όσα θα απέρριπτε· τίποτα δεν φεύγει από αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Fill in {field} from the conversation&apos;s variable {name}</source>
        <translation>Συμπλήρωση του πεδίου {field} από τη μεταβλητή {name} της συνομιλίας</translation>
    </message>
    <message>
        <source>Fill in {field} from the query parameter {name}</source>
        <translation>Συμπλήρωση του πεδίου {field} από την παράμετρο ερωτήματος {name}</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Συμπληρωμένη</translation>
    </message>
    <message>
        <source>Filled in from</source>
        <translation>Συμπλήρωση από</translation>
    </message>
    <message>
        <source>Filter by verdict, target, form, tag and time</source>
        <translation>Φίλτρο κατά αποτέλεσμα, προορισμό, φόρμα, ετικέτα και χρόνο</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Φίλτρο του αρχείου καταγραφής</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Φίλτρα</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Φίλτρα ({count})</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Εύρεση &amp;επόμενου</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Εύρεση &amp;προηγούμενου</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Εύρεση εντολής</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Εύρεση στην πηγή</translation>
    </message>
    <message>
        <source>Find out why the server is slow, then verify it again.</source>
        <translation>Βρείτε γιατί ο διακομιστής είναι αργός και έπειτα επαληθεύστε ξανά.</translation>
    </message>
    <message>
        <source>Finding the places of problems</source>
        <translation>Εντοπισμός των σημείων με προβλήματα</translation>
    </message>
    <message>
        <source>Finish the rotation: make the next key pair the one in use.</source>
        <translation>Ολοκληρώστε την αντικατάσταση κλειδιών: θέστε σε χρήση το επόμενο ζεύγος κλειδιών.</translation>
    </message>
    <message>
        <source>First byte waited for</source>
        <translation>Αναμονή του πρώτου byte</translation>
    </message>
    <message>
        <source>First date allowed, as of a date field; empty for no bound.</source>
        <translation>Πρώτη επιτρεπτή ημερομηνία, όπως σε πεδίο ημερομηνίας· κενή χωρίς όριο.</translation>
    </message>
    <message>
        <source>First date allowed: YYYY-MM-DD, today, today+N or today-N (days); empty for no bound.</source>
        <translation>Πρώτη επιτρεπτή ημερομηνία: YYYY-MM-DD, today, today+N ή today-N (ημέρες)· κενή χωρίς όριο.</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Πρώτη γλώσσα</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>First time allowed, HH:MM; empty for no bound.</source>
        <translation>Πρώτη επιτρεπτή ώρα, HH:MM· κενή χωρίς όριο.</translation>
    </message>
    <message>
        <source>First value from outside</source>
        <translation>Αρχική τιμή από αλλού</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ροή</translation>
    </message>
    <message>
        <source>Focus and outline of the button</source>
        <translation>Εστίαση και περίγραμμα του κουμπιού</translation>
    </message>
    <message>
        <source>Fold e&amp;verything</source>
        <translation>Σύμπτυξη ό&amp;λων</translation>
    </message>
    <message>
        <source>Fold or open the &amp;step</source>
        <translation>Σύμπτυξη ή άνοιγμα του &amp;βήματος</translation>
    </message>
    <message>
        <source>Folder for one XLIFF file per language</source>
        <translation>Φάκελος για ένα αρχείο XLIFF ανά γλώσσα</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Φάκελος για τις εικόνες</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Γραμματοσειρά</translation>
    </message>
    <message>
        <source>For Moveo.ai: the public key</source>
        <translation>Για το Moveo.ai: το δημόσιο κλειδί</translation>
    </message>
    <message>
        <source>For fields that are filled in from the conversation. The platform&apos;s documentation does not mention this.</source>
        <translation>Για πεδία που συμπληρώνονται από τη συνομιλία. Η τεκμηρίωση της πλατφόρμας δεν το αναφέρει.</translation>
    </message>
    <message>
        <source>For those who cannot see it; empty for decoration.</source>
        <translation>Για όσους δεν το βλέπουν· κενό αν είναι διακοσμητικό.</translation>
    </message>
    <message>
        <source>For your server: the private key</source>
        <translation>Για τον διακομιστή σας: το ιδιωτικό κλειδί</translation>
    </message>
    <message>
        <source>For&amp;get the passphrase</source>
        <translation>Να &amp;ξεχαστεί η φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Foreign integration refused</source>
        <translation>Απόρριψη ξένης ενσωμάτωσης</translation>
    </message>
    <message>
        <source>Forget passphrase</source>
        <translation>Να ξεχαστεί η φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Φόρμα</translation>
    </message>
    <message>
        <source>Form id</source>
        <translation>Id φόρμας</translation>
    </message>
    <message>
        <source>Form settings</source>
        <translation>Ρυθμίσεις φόρμας</translation>
    </message>
    <message>
        <source>Form settings…</source>
        <translation>Ρυθμίσεις φόρμας…</translation>
    </message>
    <message>
        <source>Form.io uses its script instead.</source>
        <translation>Το Form.io χρησιμοποιεί αντί γι’ αυτό τη δέσμη ενεργειών του.</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.csv *.tsv *.json *.html *.htm);;All files (*)</source>
        <translation>Φόρμες (*.xlsx *.csv *.tsv *.json *.html *.htm);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Forms can be read from XLSForm and tables (.xlsx, .csv), JSON Schema, SurveyJS and Form.io (.json), and HTML (.html).</source>
        <translation>Φόρμες διαβάζονται από XLSForm και πίνακες (.xlsx, .csv), JSON Schema, SurveyJS και Form.io (.json), και HTML (.html).</translation>
    </message>
    <message>
        <source>Forms here have no tables.</source>
        <translation>Οι φόρμες εδώ δεν έχουν πίνακες.</translation>
    </message>
    <message>
        <source>Forms here have no trees.</source>
        <translation>Οι φόρμες εδώ δεν έχουν δέντρα.</translation>
    </message>
    <message>
        <source>Forms here have no “{element}”.</source>
        <translation>Οι φόρμες εδώ δεν έχουν «{element}».</translation>
    </message>
    <message>
        <source>Forms here take no files.</source>
        <translation>Οι φόρμες εδώ δεν δέχονται αρχεία.</translation>
    </message>
    <message>
        <source>Forms here take no places on a picture.</source>
        <translation>Οι φόρμες εδώ δεν δέχονται σημεία πάνω σε εικόνα.</translation>
    </message>
    <message>
        <source>Forms here take no signatures.</source>
        <translation>Οι φόρμες εδώ δεν δέχονται υπογραφές.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Εμπρός</translation>
    </message>
    <message>
        <source>Found: {value}</source>
        <translation>Βρέθηκε: {value}</translation>
    </message>
    <message>
        <source>Four ways</source>
        <translation>Τέσσερις τρόποι</translation>
    </message>
    <message>
        <source>Free some space, or give yourself the right to write there.</source>
        <translation>Ελευθερώστε χώρο ή δώστε στον εαυτό σας δικαίωμα εγγραφής εκεί.</translation>
    </message>
    <message>
        <source>Free some space: the app removes them when it is started the next time.</source>
        <translation>Ελευθερώστε χώρο: η εφαρμογή τα αφαιρεί όταν ξεκινήσει την επόμενη φορά.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Γαλλικά</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Από &amp;αρχείο…</translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation>Από πίνακα…</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Από το &amp;πρόχειρο</translation>
    </message>
    <message>
        <source>From the form&apos;s &amp;rules</source>
        <translation>Από τους &amp;κανόνες της φόρμας</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Από αυτή την ημέρα</translation>
    </message>
    <message>
        <source>From {old} to the form as it is now:</source>
        <translation>Από {old} έως τη φόρμα όπως είναι τώρα:</translation>
    </message>
    <message>
        <source>From {old} to {new}:</source>
        <translation>Από {old} έως {new}:</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Πλήρες</translation>
    </message>
    <message>
        <source>Full line</source>
        <translation>Ολόκληρη γραμμή</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ονοματεπώνυμο</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Συναρτήσεις</translation>
    </message>
    <message>
        <source>Gather what is uploaded. These hosts compress by themselves: index.html.br and index.html.gz are for servers of your own.</source>
        <translation>Συγκεντρώστε ό,τι ανεβαίνει. Αυτές οι υπηρεσίες συμπιέζουν μόνες τους: τα index.html.br και index.html.gz είναι για δικούς σας διακομιστές.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Φύλο</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Γενικά</translation>
    </message>
    <message>
        <source>Generated: {flavour}</source>
        <translation>Αυτόματα: {flavour}</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>Γεωμετρική</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Γερμανικά</translation>
    </message>
    <message>
        <source>Give each case a name of its own.</source>
        <translation>Δώστε σε κάθε περίπτωση δικό της όνομα.</translation>
    </message>
    <message>
        <source>Give it the value {value}</source>
        <translation>Ορισμός της τιμής {value}</translation>
    </message>
    <message>
        <source>Give that address, or serve the page at this one.</source>
        <translation>Δώστε εκείνη τη διεύθυνση, ή παρέχετε τη σελίδα σε αυτήν εδώ.</translation>
    </message>
    <message>
        <source>Give the backend the private key of the form&apos;s pair, and restart it.</source>
        <translation>Δώστε στον διακομιστή υποβολών το ιδιωτικό κλειδί του ζεύγους της φόρμας και επανεκκινήστε τον.</translation>
    </message>
    <message>
        <source>Give the platform your public key</source>
        <translation>Δώστε στην πλατφόρμα το δημόσιο κλειδί σας</translation>
    </message>
    <message>
        <source>Give the private key of “{new}” to the backend as MOVEO_PRIVATE_KEY_NEXT, beside that of “{old}”, and restart the backend.</source>
        <translation>Δώστε το ιδιωτικό κλειδί του «{new}» στον διακομιστή υποβολών ως MOVEO_PRIVATE_KEY_NEXT, δίπλα σε εκείνο του «{old}», και επανεκκινήστε τον διακομιστή.</translation>
    </message>
    <message>
        <source>Give the private key to the container&apos;s user, whose number is 10001.</source>
        <translation>Δώστε το ιδιωτικό κλειδί στον χρήστη του κοντέινερ, με αριθμό 10001.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Εγκατάλειψη</translation>
    </message>
    <message>
        <source>Give up replacing “{old}” by “{new}”?</source>
        <translation>Να εγκαταλειφθεί η αντικατάσταση του «{old}» από το «{new}»;</translation>
    </message>
    <message>
        <source>Give up the replacement</source>
        <translation>Εγκατάλειψη της αντικατάστασης</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Εγκαταλείφθηκε</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Δίνει</translation>
    </message>
    <message>
        <source>Gives the date that is some days later.</source>
        <translation>Δίνει την ημερομηνία μετά από ορισμένες ημέρες.</translation>
    </message>
    <message>
        <source>Gives the date that is written in quotes.</source>
        <translation>Δίνει την ημερομηνία που είναι γραμμένη σε εισαγωγικά.</translation>
    </message>
    <message>
        <source>Gives the day of the month.</source>
        <translation>Δίνει την ημέρα του μήνα.</translation>
    </message>
    <message>
        <source>Gives the first value that is there.</source>
        <translation>Δίνει την πρώτη τιμή που υπάρχει.</translation>
    </message>
    <message>
        <source>Gives the greatest of the numbers.</source>
        <translation>Δίνει τον μεγαλύτερο από τους αριθμούς.</translation>
    </message>
    <message>
        <source>Gives the least of the numbers.</source>
        <translation>Δίνει τον μικρότερο από τους αριθμούς.</translation>
    </message>
    <message>
        <source>Gives the month of a date, 1 to 12.</source>
        <translation>Δίνει τον μήνα μιας ημερομηνίας, 1 έως 12.</translation>
    </message>
    <message>
        <source>Gives the number without its sign.</source>
        <translation>Δίνει τον αριθμό χωρίς το πρόσημό του.</translation>
    </message>
    <message>
        <source>Gives the present date.</source>
        <translation>Δίνει τη σημερινή ημερομηνία.</translation>
    </message>
    <message>
        <source>Gives the second value if the test holds, else the third.</source>
        <translation>Δίνει τη δεύτερη τιμή αν ισχύει ο έλεγχος, αλλιώς την τρίτη.</translation>
    </message>
    <message>
        <source>Gives the text in capital letters.</source>
        <translation>Δίνει το κείμενο με κεφαλαία.</translation>
    </message>
    <message>
        <source>Gives the text in small letters.</source>
        <translation>Δίνει το κείμενο με πεζά.</translation>
    </message>
    <message>
        <source>Gives the year of a date.</source>
        <translation>Δίνει το έτος μιας ημερομηνίας.</translation>
    </message>
    <message>
        <source>Gives {kind}.</source>
        <translation>Δίνει: {kind}.</translation>
    </message>
    <message>
        <source>Giving up a replacement</source>
        <translation>Εγκατάλειψη μιας αντικατάστασης</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Μετάβαση</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Go on with that replacement, or give it up first.</source>
        <translation>Συνεχίστε με εκείνη την αντικατάσταση ή εγκαταλείψτε την πρώτα.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Μετάβαση εκεί</translation>
    </message>
    <message>
        <source>Go to &amp;Start</source>
        <translation>Μετάβαση στην Αρ&amp;χική</translation>
    </message>
    <message>
        <source>Go to &amp;fields</source>
        <translation>Μετάβαση στα &amp;πεδία</translation>
    </message>
    <message>
        <source>Go to &amp;line…</source>
        <translation>Μετάβαση σε &amp;γραμμή…</translation>
    </message>
    <message>
        <source>Go to f&amp;orm</source>
        <translation>Μετάβαση στη &amp;φόρμα</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Μετάβαση σε γραμμή</translation>
    </message>
    <message>
        <source>Go to the &amp;wording</source>
        <translation>Μετάβαση στη &amp;διατύπωση</translation>
    </message>
    <message>
        <source>Go to the exported folder.</source>
        <translation>Μεταβείτε στον φάκελο της εξαγωγής.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Μετάβαση στο πεδίο</translation>
    </message>
    <message>
        <source>Go to the next pro&amp;blem</source>
        <translation>Μετάβαση στο επόμενο πρό&amp;βλημα</translation>
    </message>
    <message>
        <source>Go to where this is</source>
        <translation>Μετάβαση στο σημείο</translation>
    </message>
    <message>
        <source>Go to {workspace}</source>
        <translation>Μετάβαση: {workspace}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Καλό</translation>
    </message>
    <message>
        <source>Google Hangouts</source>
        <translation>Google Hangouts</translation>
    </message>
    <message>
        <source>Greatest number of Unicode code points.</source>
        <translation>Μέγιστος αριθμός σημείων Unicode.</translation>
    </message>
    <message>
        <source>Greatest number of digits after the point, 0 to 6.</source>
        <translation>Μέγιστος αριθμός ψηφίων μετά την υποδιαστολή, 0 έως 6.</translation>
    </message>
    <message>
        <source>Greatest number of ticks; null for no bound.</source>
        <translation>Μέγιστος αριθμός σημειώσεων· null χωρίς όριο.</translation>
    </message>
    <message>
        <source>Greatest value.</source>
        <translation>Μέγιστη τιμή.</translation>
    </message>
    <message>
        <source>Greatest value; null for no bound.</source>
        <translation>Μέγιστη τιμή· null χωρίς όριο.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Ελληνικά</translation>
    </message>
    <message>
        <source>Greek text</source>
        <translation>ελληνικό κείμενο</translation>
    </message>
    <message>
        <source>Groups are nested too deep.</source>
        <translation>Οι ομάδες έχουν υπερβολικά πολλά επίπεδα ένθεσης.</translation>
    </message>
    <message>
        <source>Groups cannot be repeated in a form.</source>
        <translation>Οι ομάδες δεν επαναλαμβάνονται μέσα σε φόρμα.</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Οδηγοί</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Ιστορικό</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>HTML form</source>
        <translation>Φόρμα HTML</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>Αρχείο HTTP (*.har)</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>Θύρα HTTP</translation>
    </message>
    <message>
        <source>HTTP: accepted.</source>
        <translation>HTTP: έγινε δεκτή.</translation>
    </message>
    <message>
        <source>HTTP: no answer tells whether it was accepted.</source>
        <translation>HTTP: καμία απάντηση δεν λέει αν έγινε δεκτή.</translation>
    </message>
    <message>
        <source>HTTP: not accepted.</source>
        <translation>HTTP: δεν έγινε δεκτή.</translation>
    </message>
    <message>
        <source>Half a line</source>
        <translation>Μισή γραμμή</translation>
    </message>
    <message>
        <source>Half an hour on your screen, with your questions.</source>
        <translation>Μισή ώρα στην οθόνη σας, με τις ερωτήσεις σας.</translation>
    </message>
    <message>
        <source>Have the page&apos;s server send {name} as exported.</source>
        <translation>Ρυθμίστε τον διακομιστή της σελίδας ώστε να στέλνει την κεφαλίδα {name} όπως εξήχθη.</translation>
    </message>
    <message>
        <source>Have the proxy add no Access-Control headers, and leave Origin as it is.</source>
        <translation>Ρυθμίστε τον διακομιστή μεσολάβησης (proxy) ώστε να μην προσθέτει κεφαλίδες Access-Control και να αφήνει την Origin ως έχει.</translation>
    </message>
    <message>
        <source>Have the proxy let bodies of {count:,} bytes through.</source>
        <translation>Ρυθμίστε τον διακομιστή μεσολάβησης (proxy) ώστε να αφήνει να περνούν σώματα {count:,} byte.</translation>
    </message>
    <message>
        <source>Have the server answer plain HTTP with a redirect to {url}.</source>
        <translation>Ρυθμίστε τον διακομιστή ώστε να απαντά στο απλό HTTP με ανακατεύθυνση στη διεύθυνση {url}.</translation>
    </message>
    <message>
        <source>Have the server redirect {page} to {page}/.</source>
        <translation>Ρυθμίστε τον διακομιστή ώστε να ανακατευθύνει τη διεύθυνση {page} στη διεύθυνση {page}/.</translation>
    </message>
    <message>
        <source>Have the server send it, so that browsers always use TLS.</source>
        <translation>Ρυθμίστε τον διακομιστή ώστε να τη στέλνει, για να χρησιμοποιούν τα προγράμματα περιήγησης πάντα TLS.</translation>
    </message>
    <message>
        <source>Have the server send the whole chain, or name its authority.</source>
        <translation>Ρυθμίστε τον διακομιστή ώστε να στέλνει ολόκληρη την αλυσίδα, ή ορίστε την αρχή του.</translation>
    </message>
    <message>
        <source>Have the server speak TLS 1.2 and 1.3 only.</source>
        <translation>Ρυθμίστε τον διακομιστή ώστε να χρησιμοποιεί μόνο TLS 1.2 και 1.3.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Κεφαλίδα</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Κεφαλίδες</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Επικεφαλίδα</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Εβραϊκά</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Ύψος</translation>
    </message>
    <message>
        <source>Height (lines)</source>
        <translation>Ύψος (γραμμές)</translation>
    </message>
    <message>
        <source>Height in lines.</source>
        <translation>Ύψος σε γραμμές.</translation>
    </message>
    <message>
        <source>Help that stands under the label.</source>
        <translation>Βοήθεια που εμφανίζεται κάτω από την ετικέτα.</translation>
    </message>
    <message>
        <source>Help under the label.</source>
        <translation>Βοήθεια κάτω από την ετικέτα.</translation>
    </message>
    <message>
        <source>Here: {field}</source>
        <translation>Εδώ: {field}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Κρυφό</translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation>Κρυφή τιμή</translation>
    </message>
    <message>
        <source>Highest grade</source>
        <translation>Υψηλότερος βαθμός</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Υπόδειξη</translation>
    </message>
    <message>
        <source>Hints on the form</source>
        <translation>Υποδείξεις πάνω στη φόρμα</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>Κακόβουλες</translation>
    </message>
    <message>
        <source>Hostile: broken encoding</source>
        <translation>Κακόβουλο: χαλασμένη κωδικοποίηση</translation>
    </message>
    <message>
        <source>Hostile: header injection</source>
        <translation>Κακόβουλο: παρεμβολή κεφαλίδας</translation>
    </message>
    <message>
        <source>Hostile: markup in every id</source>
        <translation>Κακόβουλο: κώδικας HTML σε κάθε αναγνωριστικό</translation>
    </message>
    <message>
        <source>Hostile: names of objects</source>
        <translation>Κακόβουλο: ονόματα αντικειμένων</translation>
    </message>
    <message>
        <source>Hostile: quotes and commands</source>
        <translation>Κακόβουλο: εισαγωγικά και εντολές</translation>
    </message>
    <message>
        <source>Hostile: text that runs backwards</source>
        <translation>Κακόβουλο: κείμενο που γράφεται ανάποδα</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Φιλοξενία</translation>
    </message>
    <message>
        <source>How a person goes through the form.</source>
        <translation>Πώς προχωρά κανείς μέσα στη φόρμα.</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Πώς εμφανίζεται</translation>
    </message>
    <message>
        <source>How long answers are kept in the browser&apos;s tab, for when the page is loaded again; 0 for not at all. Sensitive fields never are.</source>
        <translation>Πόση ώρα φυλάσσονται οι απαντήσεις στην καρτέλα του προγράμματος περιήγησης, για όταν η σελίδα φορτωθεί ξανά· 0 για καθόλου. Τα ευαίσθητα πεδία δεν φυλάσσονται ποτέ.</translation>
    </message>
    <message>
        <source>How long it is &amp;kept…</source>
        <translation>Πόσο &amp;διατηρείται…</translation>
    </message>
    <message>
        <source>How long submissions are kept</source>
        <translation>Πόσο διατηρούνται οι υποβολές</translation>
    </message>
    <message>
        <source>How long the thank-you stays before the page closes.</source>
        <translation>Πόση ώρα μένει το μήνυμα ευχαριστίας πριν κλείσει η σελίδα.</translation>
    </message>
    <message>
        <source>How many letters or digits it has.</source>
        <translation>Πόσα γράμματα ή ψηφία έχει.</translation>
    </message>
    <message>
        <source>How many of these must hold</source>
        <translation>Πόσα από αυτά πρέπει να ισχύουν</translation>
    </message>
    <message>
        <source>How many requests of a submission are spoiled</source>
        <translation>Πόσα αιτήματα μιας υποβολής αποτυγχάνουν</translation>
    </message>
    <message>
        <source>How many submissions took how long will stand here.</source>
        <translation>Εδώ θα εμφανιστεί πόσες υποβολές χρειάστηκαν πόσο χρόνο.</translation>
    </message>
    <message>
        <source>How much room there is between fields.</source>
        <translation>Πόσος χώρος υπάρχει ανάμεσα στα πεδία.</translation>
    </message>
    <message>
        <source>How the cases are run</source>
        <translation>Πώς εκτελούνται οι περιπτώσεις</translation>
    </message>
    <message>
        <source>How the grades look.</source>
        <translation>Πώς φαίνονται οι βαθμοί.</translation>
    </message>
    <message>
        <source>How the page looks.</source>
        <translation>Η εμφάνιση της σελίδας.</translation>
    </message>
    <message>
        <source>Humanist</source>
        <translation>Ουμανιστική</translation>
    </message>
    <message>
        <source>I agree that my answers are processed</source>
        <translation>Συμφωνώ με την επεξεργασία των απαντήσεών μου</translation>
    </message>
    <message>
        <source>Id of an earlier field of the same kind whose answer it must repeat; empty for none.</source>
        <translation>Id ενός προηγούμενου πεδίου του ίδιου είδους του οποίου την απάντηση πρέπει να επαναλαμβάνει· κενό για κανένα.</translation>
    </message>
    <message>
        <source>Id of the field.</source>
        <translation>Id του πεδίου.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Ταυτότητα</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Έλεγχος ταυτότητας</translation>
    </message>
    <message>
        <source>If a delivery is uncertain</source>
        <translation>Αν μια παράδοση είναι αβέβαιη</translation>
    </message>
    <message>
        <source>If not, the value is for conditions, calculations and texts only.</source>
        <translation>Διαφορετικά, η τιμή χρησιμεύει μόνο για συνθήκες, υπολογισμούς και κείμενα.</translation>
    </message>
    <message>
        <source>If your host is {host}: upload it.</source>
        <translation>Αν η υπηρεσία σας είναι {host}: ανεβάστε το.</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Χωρίς διάκριση πεζών-κεφαλαίων</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>Περιττό κόμμα πριν από το τέλος πίνακα</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>Περιττό κόμμα πριν από το τέλος αντικειμένου</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Import a form</source>
        <translation>Εισαγωγή φόρμας</translation>
    </message>
    <message>
        <source>Import a form…</source>
        <translation>Εισαγωγή φόρμας…</translation>
    </message>
    <message>
        <source>Import a private key</source>
        <translation>Εισαγωγή ιδιωτικού κλειδιού</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Εισαγωγή και εξαγωγή</translation>
    </message>
    <message>
        <source>Import it in Keys.</source>
        <translation>Εισαγάγετέ το στα «Κλειδιά».</translation>
    </message>
    <message>
        <source>Import the key pair again.</source>
        <translation>Εισαγάγετε ξανά το ζεύγος κλειδιών.</translation>
    </message>
    <message>
        <source>Import the list again.</source>
        <translation>Εισαγάγετε ξανά τον κατάλογο.</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>Εισαγωγή μεταφράσεων</translation>
    </message>
    <message>
        <source>Imported here again, it gives the same form. Other programs read what is marked so.</source>
        <translation>Αν εισαχθεί ξανά εδώ, δίνει την ίδια φόρμα. Άλλα προγράμματα διαβάζουν όσα έχουν αυτή τη σήμανση.</translation>
    </message>
    <message>
        <source>Importing a private key</source>
        <translation>Εισαγωγή ιδιωτικού κλειδιού</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Εισαγωγή…</translation>
    </message>
    <message>
        <source>In Design</source>
        <translation>Στη Σχεδίαση</translation>
    </message>
    <message>
        <source>In Keys</source>
        <translation>Στα Κλειδιά</translation>
    </message>
    <message>
        <source>In Moveo.ai, open the channel&apos;s integration, paste it into the field YOUR PUBLIC KEY, and save.</source>
        <translation>Στο Moveo.ai ανοίξτε την ενσωμάτωση του καναλιού, επικολλήστε το στο πεδίο YOUR PUBLIC KEY και αποθηκεύστε.</translation>
    </message>
    <message>
        <source>In Preview</source>
        <translation>Στην Προεπισκόπηση</translation>
    </message>
    <message>
        <source>In Source</source>
        <translation>Στην Πηγή</translation>
    </message>
    <message>
        <source>In Test</source>
        <translation>Στη Δοκιμή</translation>
    </message>
    <message>
        <source>In Translations</source>
        <translation>Στις Μεταφράσεις</translation>
    </message>
    <message>
        <source>In a list, until something is chosen</source>
        <translation>Σε λίστα, μέχρι να επιλεγεί κάτι</translation>
    </message>
    <message>
        <source>In an environment of its own</source>
        <translation>Σε δικό του περιβάλλον</translation>
    </message>
    <message>
        <source>In characters, as people count them in most scripts (Unicode code points).</source>
        <translation>Σε χαρακτήρες, όπως τους μετρούν οι άνθρωποι στα περισσότερα συστήματα γραφής (κωδικά σημεία Unicode).</translation>
    </message>
    <message>
        <source>In hexadecimal</source>
        <translation>Σε δεκαεξαδικό</translation>
    </message>
    <message>
        <source>In letters or digits: 6 to 24, for a number at most 15.</source>
        <translation>Σε γράμματα ή ψηφία: 6 έως 24, για αριθμό το πολύ 15.</translation>
    </message>
    <message>
        <source>In place of the form, in an old browser</source>
        <translation>Στη θέση της φόρμας, σε παλιό πρόγραμμα περιήγησης</translation>
    </message>
    <message>
        <source>In place of the form, when it was not opened from a chat</source>
        <translation>Στη θέση της φόρμας, όταν δεν άνοιξε από chat</translation>
    </message>
    <message>
        <source>In service it would go on trying for most of an hour. Here it is stopped.</source>
        <translation>Σε κανονική λειτουργία θα συνέχιζε τις προσπάθειες για σχεδόν μία ώρα. Εδώ διακόπτεται.</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>Σε βήματα του</translation>
    </message>
    <message>
        <source>In the browser&apos;s tab</source>
        <translation>Στην καρτέλα του προγράμματος περιήγησης</translation>
    </message>
    <message>
        <source>In the browser&apos;s tab, for when the page is loaded again; 0 for not at all. Sensitive answers never are.</source>
        <translation>Στην καρτέλα του προγράμματος περιήγησης, για όταν η σελίδα φορτώνεται ξανά· 0 για καθόλου. Οι ευαίσθητες απαντήσεις δεν διατηρούνται ποτέ.</translation>
    </message>
    <message>
        <source>In the dialog&apos;s node, add a response of type webview with the address that your page will have, and choose its height: compact, tall or full. A form whose purpose is a survey needs the platform&apos;s survey response instead, which is a type of its own.</source>
        <translation>Στον κόμβο του διαλόγου προσθέστε μια απάντηση τύπου webview με τη διεύθυνση που θα έχει η σελίδα σας και επιλέξτε το ύψος της: compact, tall ή full. Μια φόρμα που προορίζεται για έρευνα χρειάζεται αντί γι’ αυτό την απάντηση survey της πλατφόρμας, που είναι ξεχωριστός τύπος.</translation>
    </message>
    <message>
        <source>In the form and the outline</source>
        <translation>Στη φόρμα και στη διάρθρωση</translation>
    </message>
    <message>
        <source>In the form&apos;s settings, name the backend&apos;s address (with its path, if it is below one) and the page&apos;s origin; then export again.</source>
        <translation>Στις ρυθμίσεις της φόρμας ορίστε τη διεύθυνση του backend (με τη διαδρομή του, αν έχει) και την προέλευση της σελίδας· έπειτα εξαγάγετε ξανά.</translation>
    </message>
    <message>
        <source>In the grid of texts</source>
        <translation>Στο πλέγμα κειμένων</translation>
    </message>
    <message>
        <source>In the history of Test</source>
        <translation>Στο ιστορικό της Δοκιμής</translation>
    </message>
    <message>
        <source>In the languages at the top, the page&apos;s own words are there already.</source>
        <translation>Στις γλώσσες στην κορυφή υπάρχουν ήδη τα λόγια της ίδιας της σελίδας.</translation>
    </message>
    <message>
        <source>In the list of key pairs</source>
        <translation>Στον κατάλογο των ζευγών κλειδιών</translation>
    </message>
    <message>
        <source>In the properties</source>
        <translation>Στις ιδιότητες</translation>
    </message>
    <message>
        <source>In the spreadsheet program, break its links and save it again.</source>
        <translation>Στο πρόγραμμα υπολογιστικών φύλλων διακόψτε τις συνδέσεις του και αποθηκεύστε το ξανά.</translation>
    </message>
    <message>
        <source>In this step</source>
        <translation>Σε αυτό το βήμα</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Περιγραφή</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>Στον φάκελο {folder}</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Ινδονησιακά</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Εισαγωγή πεδίου</translation>
    </message>
    <message>
        <source>Insert an answer ({{)</source>
        <translation>Εισαγωγή απάντησης ({{)</translation>
    </message>
    <message>
        <source>Inside it are:</source>
        <translation>Περιέχει:</translation>
    </message>
    <message>
        <source>Install Python, or let the app itself run the backend.</source>
        <translation>Εγκαταστήστε την Python, ή αφήστε την ίδια την εφαρμογή να εκτελέσει τον διακομιστή υποβολών.</translation>
    </message>
    <message>
        <source>Install Webview Builder again.</source>
        <translation>Εγκαταστήστε ξανά το Webview Builder.</translation>
    </message>
    <message>
        <source>Install a certificate for {host}.</source>
        <translation>Εγκαταστήστε πιστοποιητικό για το όνομα {host}.</translation>
    </message>
    <message>
        <source>Install a certificate of an authority that browsers know.</source>
        <translation>Εγκαταστήστε πιστοποιητικό μιας αρχής που γνωρίζουν τα προγράμματα περιήγησης.</translation>
    </message>
    <message>
        <source>Install one of an authority that browsers know, or name its own.</source>
        <translation>Εγκαταστήστε ένα από αρχή που γνωρίζουν τα προγράμματα περιήγησης, ή ορίστε τη δική του αρχή.</translation>
    </message>
    <message>
        <source>Install one with an RSA key of 2,048 bits or more, or with an EC key.</source>
        <translation>Εγκαταστήστε ένα με κλειδί RSA τουλάχιστον 2.048 bit ή με κλειδί EC.</translation>
    </message>
    <message>
        <source>Install the package PySide6-Addons, or run the cases in another way.</source>
        <translation>Εγκαταστήστε το πακέτο PySide6-Addons ή εκτελέστε τις περιπτώσεις με άλλον τρόπο.</translation>
    </message>
    <message>
        <source>Install the service. Use the system&apos;s python3: the service cannot see home folders.</source>
        <translation>Εγκαταστήστε την υπηρεσία. Χρησιμοποιήστε το python3 του συστήματος: η υπηρεσία δεν βλέπει προσωπικούς φακέλους.</translation>
    </message>
    <message>
        <source>Installing the backend&apos;s requirements, once…</source>
        <translation>Εγκατάσταση των απαιτήσεων του διακομιστή υποβολών, μία φορά…</translation>
    </message>
    <message>
        <source>Integration id</source>
        <translation>Αναγνωριστικό ενσωμάτωσης</translation>
    </message>
    <message>
        <source>Integration id malformed</source>
        <translation>Αναγνωριστικό ενσωμάτωσης με λάθος μορφή</translation>
    </message>
    <message>
        <source>Integration id missing</source>
        <translation>Λείπει το αναγνωριστικό ενσωμάτωσης</translation>
    </message>
    <message>
        <source>Integration id twice</source>
        <translation>Αναγνωριστικό ενσωμάτωσης δύο φορές</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Ενσωματώσεις</translation>
    </message>
    <message>
        <source>Into the conversation</source>
        <translation>Στη συνομιλία</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>Μη έγκυρη ακολουθία διαφυγής (\)</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>Μη έγκυρη ακολουθία διαφυγής \uXXXX</translation>
    </message>
    <message>
        <source>Invalid control character</source>
        <translation>Μη έγκυρος χαρακτήρας ελέγχου</translation>
    </message>
    <message>
        <source>Is it misspelt?</source>
        <translation>Μήπως είναι γραμμένη λάθος;</translation>
    </message>
    <message>
        <source>Is the form ready?</source>
        <translation>Είναι έτοιμη η φόρμα;</translation>
    </message>
    <message>
        <source>Is this the public key of “{name}”?</source>
        <translation>Είναι αυτό το δημόσιο κλειδί του «{name}»;</translation>
    </message>
    <message>
        <source>Is what is seen what ships?</source>
        <translation>Παραδίδεται αυτό που φαίνεται;</translation>
    </message>
    <message>
        <source>It answered {status}.</source>
        <translation>Απάντησε {status}.</translation>
    </message>
    <message>
        <source>It became a tick box.</source>
        <translation>Έγινε πλαίσιο επιλογής.</translation>
    </message>
    <message>
        <source>It belongs to no form.</source>
        <translation>Δεν ανήκει σε καμία φόρμα.</translation>
    </message>
    <message>
        <source>It can be exported. Look at the warnings before it goes live.</source>
        <translation>Μπορεί να εξαχθεί. Δείτε τις προειδοποιήσεις πριν δημοσιευτεί.</translation>
    </message>
    <message>
        <source>It cannot be read back whole.</source>
        <translation>Δεν ξαναδιαβάζεται πλήρως.</translation>
    </message>
    <message>
        <source>It cannot be read back whole: {names}.</source>
        <translation>Δεν ξαναδιαβάζεται πλήρως: {names}.</translation>
    </message>
    <message>
        <source>It cannot be run now.</source>
        <translation>Δεν μπορεί να εκτελεστεί τώρα.</translation>
    </message>
    <message>
        <source>It declares a document type or entities, which no list of texts needs.</source>
        <translation>Δηλώνει τύπο εγγράφου ή οντότητες (entities), που δεν χρειάζεται κανένας κατάλογος κειμένων.</translation>
    </message>
    <message>
        <source>It does not accept the token: paste this key pair&apos;s public key into the integration&apos;s field YOUR PUBLIC KEY, and check the issuer in the form&apos;s settings and this machine&apos;s clock.</source>
        <translation>Δεν δέχεται το διακριτικό (token): επικολλήστε το δημόσιο κλειδί αυτού του ζεύγους στο πεδίο YOUR PUBLIC KEY της ενσωμάτωσης και ελέγξτε τον εκδότη στις ρυθμίσεις της φόρμας και το ρολόι αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>It does not say which language it translates into.</source>
        <translation>Δεν λέει σε ποια γλώσσα μεταφράζει.</translation>
    </message>
    <message>
        <source>It does not show {answers}, as the text does.</source>
        <translation>Δεν εμφανίζει {answers}, όπως το κείμενο.</translation>
    </message>
    <message>
        <source>It does not show {placeholders}.</source>
        <translation>Δεν εμφανίζει {placeholders}.</translation>
    </message>
    <message>
        <source>It does not take the request as it is: check the key of the page context in the form&apos;s settings, and the query parameters.</source>
        <translation>Δεν δέχεται το αίτημα όπως είναι: ελέγξτε στις ρυθμίσεις της φόρμας το κλειδί των στοιχείων της σελίδας (page context), καθώς και τις παραμέτρους ερωτήματος.</translation>
    </message>
    <message>
        <source>It expects something of the page only, and no page took part.</source>
        <translation>Αναμένει κάτι μόνο από τη σελίδα, και δεν συμμετείχε σελίδα.</translation>
    </message>
    <message>
        <source>It expired {seconds:.1f} s ago.</source>
        <translation>Έληξε πριν από {seconds:.1f} δευτ.</translation>
    </message>
    <message>
        <source>It goes on trying for most of an hour.</source>
        <translation>Συνεχίζει να προσπαθεί για σχεδόν μία ώρα.</translation>
    </message>
    <message>
        <source>It has 1 to 128 letters from A to Z, digits, dashes and underscores.</source>
        <translation>Αποτελείται από 1 έως 128 γράμματα A έως Z, ψηφία, παύλες και κάτω παύλες.</translation>
    </message>
    <message>
        <source>It has 1 to 256 printable characters.</source>
        <translation>Αποτελείται από 1 έως 256 εκτυπώσιμους χαρακτήρες.</translation>
    </message>
    <message>
        <source>It has a fault, or the form was changed elsewhere. To keep it, cancel and look at Design, Source.</source>
        <translation>Έχει σφάλμα, ή η φόρμα άλλαξε αλλού. Για να το κρατήσετε, ακυρώστε και δείτε Σχεδίαση, Πηγή.</translation>
    </message>
    <message>
        <source>It has a type, or several, that do not exist here.</source>
        <translation>Έχει έναν ή περισσότερους τύπους που δεν υπάρχουν εδώ.</translation>
    </message>
    <message>
        <source>It has no calculation that can be taken.</source>
        <translation>Δεν έχει υπολογισμό που να μπορεί να ληφθεί.</translation>
    </message>
    <message>
        <source>It has the same language as “{column}”, whose words are taken where both have some.</source>
        <translation>Έχει την ίδια γλώσσα με τη στήλη «{column}»· όπου έχουν κείμενο και οι δύο, λαμβάνεται το δικό της.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; about {longest:,} fit well.</source>
        <translation>Έχει {count:,} χαρακτήρες· χωρούν καλά περίπου {longest:,}.</translation>
    </message>
    <message>
        <source>It holds &lt;{element}&gt;, for which a text of a form has no place.</source>
        <translation>Περιέχει &lt;{element}&gt;, που δεν έχει θέση σε κείμενο φόρμας.</translation>
    </message>
    <message>
        <source>It holds another table than the one that was opened here.</source>
        <translation>Περιέχει άλλον πίνακα από αυτόν που ανοίχτηκε εδώ.</translation>
    </message>
    <message>
        <source>It holds another token (cty is JWT), and claims are needed.</source>
        <translation>Περιέχει άλλο διακριτικό (το cty είναι JWT), ενώ χρειάζονται δηλώσεις (claims).</translation>
    </message>
    <message>
        <source>It is a token of the website.</source>
        <translation>Είναι ένα διακριτικό του ιστότοπου.</translation>
    </message>
    <message>
        <source>It is a {kind} now. All that both kinds have is kept.</source>
        <translation>Είναι πλέον: {kind}. Όλα όσα έχουν και τα δύο είδη διατηρήθηκαν.</translation>
    </message>
    <message>
        <source>It is about to take the place of “{name}”.</source>
        <translation>Πρόκειται να πάρει τη θέση του «{name}».</translation>
    </message>
    <message>
        <source>It is deleted for good. A file that was saved before stays as it is.</source>
        <translation>Διαγράφονται οριστικά. Ένα αρχείο που είχε αποθηκευτεί πριν μένει όπως είναι.</translation>
    </message>
    <message>
        <source>It is described twice; the first is taken.</source>
        <translation>Περιγράφεται δύο φορές· λαμβάνεται η πρώτη περιγραφή.</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>Είναι απενεργοποιημένο.</translation>
    </message>
    <message>
        <source>It is encrypted (JWE, five parts), and a signed one is needed.</source>
        <translation>Είναι κρυπτογραφημένο (JWE, πέντε τμήματα), ενώ χρειάζεται υπογεγραμμένο.</translation>
    </message>
    <message>
        <source>It is hidden from the person.</source>
        <translation>Είναι κρυφό για τον χρήστη.</translation>
    </message>
    <message>
        <source>It is kept as {file}.</source>
        <translation>Διατηρούνται στο αρχείο {file}.</translation>
    </message>
    <message>
        <source>It is made from the bundle&apos;s list of requirements, and checked against the hashes in it. The first time needs a network and takes a minute; it is then kept.</source>
        <translation>Φτιάχνεται από τη λίστα απαιτήσεων του πακέτου και ελέγχεται με τις συνόψεις (hash) της. Την πρώτη φορά χρειάζεται δίκτυο και διαρκεί ένα λεπτό· έπειτα διατηρείται.</translation>
    </message>
    <message>
        <source>It is meant for {audience} (aud), and the platform has no such name.</source>
        <translation>Προορίζεται για {audience} (aud), και η πλατφόρμα δεν έχει τέτοιο όνομα.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Έχει υπερβολικά πολλά επίπεδα ένθεσης.</translation>
    </message>
    <message>
        <source>It is never visible.</source>
        <translation>Δεν είναι ποτέ ορατό.</translation>
    </message>
    <message>
        <source>It is new for each submission.</source>
        <translation>Είναι νέο σε κάθε υποβολή.</translation>
    </message>
    <message>
        <source>It is no element of a layout.</source>
        <translation>Δεν είναι στοιχείο διάταξης.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Δεν είναι αντικείμενο.</translation>
    </message>
    <message>
        <source>It is not part of the form, and is deleted for good. The form stays as it is.</source>
        <translation>Δεν ανήκει στη φόρμα και διαγράφεται οριστικά. Η φόρμα μένει όπως είναι.</translation>
    </message>
    <message>
        <source>It is not shown:</source>
        <translation>Δεν εμφανίζεται:</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Δεν υπάρχει.</translation>
    </message>
    <message>
        <source>It is not valid before {seconds:.1f} s from now (nbf).</source>
        <translation>Δεν ισχύει πριν περάσουν {seconds:.1f} δευτ. από τώρα (nbf).</translation>
    </message>
    <message>
        <source>It is packed in an unusual way.</source>
        <translation>Είναι συμπιεσμένο με ασυνήθιστο τρόπο.</translation>
    </message>
    <message>
        <source>It is part of a repeated group.</source>
        <translation>Ανήκει σε επαναλαμβανόμενη ομάδα.</translation>
    </message>
    <message>
        <source>It is read-only: nobody answers it.</source>
        <translation>Είναι μόνο για ανάγνωση: δεν απαντάται από κανέναν.</translation>
    </message>
    <message>
        <source>It is shown:</source>
        <translation>Εμφανίζεται:</translation>
    </message>
    <message>
        <source>It is signed by {algorithm}, not RS256.</source>
        <translation>Υπογράφεται με {algorithm}, όχι με RS256.</translation>
    </message>
    <message>
        <source>It is taken as {language}: the form has no other language of this kind.</source>
        <translation>Λαμβάνεται ως η γλώσσα «{language}»: η φόρμα δεν έχει άλλη γλώσσα αυτού του είδους.</translation>
    </message>
    <message>
        <source>It is the moment of the submission.</source>
        <translation>Είναι η στιγμή της υποβολής.</translation>
    </message>
    <message>
        <source>It is the same text as in {place}.</source>
        <translation>Είναι το ίδιο κείμενο όπως εδώ: {place}.</translation>
    </message>
    <message>
        <source>It is translated into: no other language.</source>
        <translation>Είναι μεταφρασμένη σε: καμία άλλη γλώσσα.</translation>
    </message>
    <message>
        <source>It is translated into: {languages}.</source>
        <translation>Είναι μεταφρασμένη σε: {languages}.</translation>
    </message>
    <message>
        <source>It is what the website takes where nothing is chosen.</source>
        <translation>Είναι αυτό που παίρνει ο ιστότοπος όταν δεν επιλεγεί τίποτα.</translation>
    </message>
    <message>
        <source>It knows no such integration: check channel and integration id.</source>
        <translation>Δεν γνωρίζει τέτοια ενσωμάτωση: ελέγξτε το κανάλι και το αναγνωριστικό ενσωμάτωσης.</translation>
    </message>
    <message>
        <source>It knows {faults}.</source>
        <translation>Γνωρίζει: {faults}.</translation>
    </message>
    <message>
        <source>It leads back to itself, or is too deep.</source>
        <translation>Οδηγεί πίσω στον εαυτό του, ή έχει υπερβολικό βάθος.</translation>
    </message>
    <message>
        <source>It lives longer than {seconds} s.</source>
        <translation>Διαρκεί περισσότερο από {seconds} δευτ.</translation>
    </message>
    <message>
        <source>It lives {seconds:g} s; the documentation says {usual} s, and whether the platform takes more is unknown.</source>
        <translation>Διαρκεί {seconds:g} δευτ.· η τεκμηρίωση λέει {usual} δευτ., και δεν είναι γνωστό αν η πλατφόρμα δέχεται περισσότερα.</translation>
    </message>
    <message>
        <source>It may have several shapes.</source>
        <translation>Μπορεί να έχει διάφορες μορφές.</translation>
    </message>
    <message>
        <source>It must be answered:</source>
        <translation>Πρέπει να απαντηθεί:</translation>
    </message>
    <message>
        <source>It need not be answered:</source>
        <translation>Δεν χρειάζεται να απαντηθεί:</translation>
    </message>
    <message>
        <source>It protects the private key on this machine.</source>
        <translation>Προστατεύει το ιδιωτικό κλειδί σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>It redirects elsewhere, which is not followed: check the address.</source>
        <translation>Ανακατευθύνει αλλού και η ανακατεύθυνση δεν ακολουθείται: ελέγξτε τη διεύθυνση.</translation>
    </message>
    <message>
        <source>It refers to another file.</source>
        <translation>Αναφέρεται σε άλλο αρχείο.</translation>
    </message>
    <message>
        <source>It said nothing about it. Try it once more.</source>
        <translation>Δεν έδωσε καμία εξήγηση. Δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>It said nothing, and ended with {code}.</source>
        <translation>Δεν έδωσε καμία εξήγηση και τερματίστηκε με τον κωδικό {code}.</translation>
    </message>
    <message>
        <source>It shows no question of the schema.</source>
        <translation>Δεν δείχνει καμία ερώτηση του σχήματος.</translation>
    </message>
    <message>
        <source>It shows the words of its options above other questions.</source>
        <translation>Δείχνει τις λέξεις των επιλογών του πάνω από άλλες ερωτήσεις.</translation>
    </message>
    <message>
        <source>It stands behind a group.</source>
        <translation>Βρίσκεται μετά από ομάδα.</translation>
    </message>
    <message>
        <source>It stands in the page&apos;s address, such as utm_source in …?utm_source=news.</source>
        <translation>Βρίσκεται στη διεύθυνση της σελίδας, όπως το utm_source στο …?utm_source=news.</translation>
    </message>
    <message>
        <source>It stands there twice; the first is taken.</source>
        <translation>Υπάρχει εκεί δύο φορές· λήφθηκε η πρώτη.</translation>
    </message>
    <message>
        <source>It translates from {source}, but the form&apos;s first language is {language}.</source>
        <translation>Γλώσσα προέλευσης: {source}. Η πρώτη γλώσσα της φόρμας όμως είναι: {language}.</translation>
    </message>
    <message>
        <source>It uses {qt} and PySide6 under the GNU Lesser General Public License, version 3. You may replace Qt&apos;s libraries with your own build of Qt, and study for that purpose how the app works with them. The manual&apos;s page “Installing” says how, and where the sources of Qt are.</source>
        <translation>Χρησιμοποιεί το {qt} και το PySide6 με την άδεια GNU Lesser General Public License, έκδοση 3. Μπορείτε να αντικαταστήσετε τις βιβλιοθήκες του Qt με τη δική σας έκδοση του Qt και να μελετήσετε για τον σκοπό αυτό πώς συνεργάζεται η εφαρμογή με αυτές. Η σελίδα «Installing» του εγχειριδίου εξηγεί πώς γίνεται αυτό και πού βρίσκεται ο πηγαίος κώδικας του Qt.</translation>
    </message>
    <message>
        <source>It was a group within a group.</source>
        <translation>Ήταν ομάδα μέσα σε ομάδα.</translation>
    </message>
    <message>
        <source>It was a group.</source>
        <translation>Ήταν ομάδα.</translation>
    </message>
    <message>
        <source>It was an object; its properties stand below.</source>
        <translation>Ήταν αντικείμενο· οι ιδιότητές του βρίσκονται πιο κάτω.</translation>
    </message>
    <message>
        <source>It was cancelled before the answer came.</source>
        <translation>Ακυρώθηκε πριν έρθει η απάντηση.</translation>
    </message>
    <message>
        <source>It was cancelled before this was looked at.</source>
        <translation>Έγινε ακύρωση πριν ελεγχθεί αυτό.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Ακυρώθηκε.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was sent.</source>
        <translation>Ακυρώθηκε· δεν στάλθηκε τίποτα.</translation>
    </message>
    <message>
        <source>It was cleared, or it was older than what is kept.</source>
        <translation>Διαγράφηκε ή ήταν παλαιότερη από όσες διατηρούνται.</translation>
    </message>
    <message>
        <source>It was drawn as pixels, as its outlines take too much room.</source>
        <translation>Σχεδιάστηκε ως εικονοστοιχεία, επειδή τα περιγράμματά της πιάνουν πολύ χώρο.</translation>
    </message>
    <message>
        <source>It was issued {seconds:.1f} s in the future.</source>
        <translation>Εκδόθηκε {seconds:.1f} δευτ. στο μέλλον.</translation>
    </message>
    <message>
        <source>It was locked otherwise; here it is not shown then.</source>
        <translation>Αλλιώς ήταν κλειδωμένο· εδώ δεν εμφανίζεται τότε.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted.</source>
        <translation>Μετακινήθηκε, μετονομάστηκε ή διαγράφηκε.</translation>
    </message>
    <message>
        <source>It was not noted what was exported: {message}</source>
        <translation>Δεν σημειώθηκε τι εξήχθη: {message}</translation>
    </message>
    <message>
        <source>It was not noted which key pair was published: {message}</source>
        <translation>Δεν καταγράφηκε ποιο ζεύγος κλειδιών δημοσιεύτηκε: {message}</translation>
    </message>
    <message>
        <source>It was scaled from {from_width:,} × {from_height:,} to {width:,} × {height:,} pixels.</source>
        <translation>Προσαρμόστηκε από {from_width:,} × {from_height:,} σε {width:,} × {height:,} εικονοστοιχεία.</translation>
    </message>
    <message>
        <source>It was sent at {moment}.</source>
        <translation>Στάλθηκε στις {moment}.</translation>
    </message>
    <message>
        <source>It was translated when the text said “{source}”.</source>
        <translation>Μεταφράστηκε όταν το κείμενο έλεγε «{source}».</translation>
    </message>
    <message>
        <source>It {reason}</source>
        <translation>Αυτό {reason}</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Ιταλικά</translation>
    </message>
    <message>
        <source>Its HTML: only the words are taken.</source>
        <translation>Το HTML του: λαμβάνονται μόνο οι λέξεις.</translation>
    </message>
    <message>
        <source>Its choice_filter: all options are offered.</source>
        <translation>Το choice_filter του: προσφέρονται όλες οι επιλογές.</translation>
    </message>
    <message>
        <source>Its choices come from a website.</source>
        <translation>Οι επιλογές του προέρχονται από ιστότοπο.</translation>
    </message>
    <message>
        <source>Its column has no name.</source>
        <translation>Η στήλη του δεν έχει όνομα.</translation>
    </message>
    <message>
        <source>Its condition calculates, so it became the calculation {name}, which is not delivered.</source>
        <translation>Η συνθήκη του κάνει υπολογισμό, οπότε έγινε ο υπολογισμός {name}, που δεν παραδίδεται.</translation>
    </message>
    <message>
        <source>Its condition for being required: it {reason}</source>
        <translation>Η συνθήκη για να είναι υποχρεωτικό {reason}</translation>
    </message>
    <message>
        <source>Its condition: it {reason}</source>
        <translation>Η συνθήκη του {reason}</translation>
    </message>
    <message>
        <source>Its default {value!r}.</source>
        <translation>Η προεπιλεγμένη τιμή του {value!r}.</translation>
    </message>
    <message>
        <source>Its default “{value}”.</source>
        <translation>Η προεπιλεγμένη τιμή του «{value}».</translation>
    </message>
    <message>
        <source>Its default.</source>
        <translation>Η προεπιλεγμένη τιμή του.</translation>
    </message>
    <message>
        <source>Its elements are nested too deep.</source>
        <translation>Τα στοιχεία του έχουν υπερβολικά πολλά επίπεδα ένθεσης.</translation>
    </message>
    <message>
        <source>Its encoding is not known.</source>
        <translation>Η κωδικοποίησή του δεν είναι γνωστή.</translation>
    </message>
    <message>
        <source>Its file was altered: import the key pair again.</source>
        <translation>Το αρχείο του τροποποιήθηκε: εισαγάγετε ξανά το ζεύγος κλειδιών.</translation>
    </message>
    <message>
        <source>Its first row has the fields&apos; names.</source>
        <translation>Η πρώτη γραμμή του περιέχει τα ονόματα των πεδίων.</translation>
    </message>
    <message>
        <source>Its first row names the columns.</source>
        <translation>Η πρώτη γραμμή του ονομάζει τις στήλες.</translation>
    </message>
    <message>
        <source>Its first value “{value}”.</source>
        <translation>Η αρχική τιμή του «{value}».</translation>
    </message>
    <message>
        <source>Its folder is not there either. A drive may not be connected.</source>
        <translation>Ούτε ο φάκελός του υπάρχει. Ίσως δεν έχει συνδεθεί κάποια μονάδα δίσκου.</translation>
    </message>
    <message>
        <source>Its formatting: only the words are taken.</source>
        <translation>Η μορφοποίησή του: διατηρούνται μόνο οι λέξεις.</translation>
    </message>
    <message>
        <source>Its header brings a key along ({name}), which is ignored: only the registered one counts.</source>
        <translation>Η κεφαλίδα του φέρει μαζί ένα κλειδί ({name}), που αγνοείται: μετρά μόνο το καταχωρισμένο.</translation>
    </message>
    <message>
        <source>Its header calls it {kind} (typ), where JWT is usual.</source>
        <translation>Η κεφαλίδα του το ονομάζει {kind} (typ), ενώ το συνηθισμένο είναι JWT.</translation>
    </message>
    <message>
        <source>Its header calls {names} critical (crit), which is not understood here.</source>
        <translation>Η κεφαλίδα του χαρακτηρίζει κρίσιμα (crit) τα {names}, κάτι που δεν αναγνωρίζεται εδώ.</translation>
    </message>
    <message>
        <source>Its header names no algorithm (alg); RS256 is needed.</source>
        <translation>Η κεφαλίδα του δεν ονομάζει αλγόριθμο (alg)· χρειάζεται RS256.</translation>
    </message>
    <message>
        <source>Its header says that the payload is not in base64 (b64).</source>
        <translation>Η κεφαλίδα του λέει ότι το ωφέλιμο φορτίο δεν είναι σε base64 (b64).</translation>
    </message>
    <message>
        <source>Its kind is guessed: {kind}.</source>
        <translation>Το είδος του συνάγεται: {kind}.</translation>
    </message>
    <message>
        <source>Its language is not known.</source>
        <translation>Η γλώσσα της δεν είναι γνωστή.</translation>
    </message>
    <message>
        <source>Its language is not known: it is taken as the language of the form.</source>
        <translation>Η γλώσσα της δεν είναι γνωστή: λογίζεται ως η γλώσσα της φόρμας.</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>Το αρχείο καταγραφής του λέει γιατί.</translation>
    </message>
    <message>
        <source>Its mask for typing.</source>
        <translation>Η μάσκα πληκτρολόγησής του.</translation>
    </message>
    <message>
        <source>Its multipleOf {step:g}, as the least value is not one.</source>
        <translation>Το multipleOf του, {step:g}, επειδή η ελάχιστη τιμή δεν είναι πολλαπλάσιό του.</translation>
    </message>
    <message>
        <source>Its option “{option}”: it is disabled.</source>
        <translation>Η επιλογή του «{option}»: είναι απενεργοποιημένη.</translation>
    </message>
    <message>
        <source>Its options come from a website or a script.</source>
        <translation>Οι επιλογές του προέρχονται από ιστότοπο ή από δέσμη ενεργειών.</translation>
    </message>
    <message>
        <source>Its options come from a website.</source>
        <translation>Οι επιλογές του προέρχονται από έναν ιστότοπο.</translation>
    </message>
    <message>
        <source>Its pattern {pattern}, which matches in several places.</source>
        <translation>Το μοτίβο του {pattern}, που ταιριάζει σε πολλά σημεία.</translation>
    </message>
    <message>
        <source>Its pattern, which is longer than {most} characters.</source>
        <translation>Το μοτίβο του, που υπερβαίνει τους {most} χαρακτήρες.</translation>
    </message>
    <message>
        <source>Its pattern.</source>
        <translation>Το μοτίβο του.</translation>
    </message>
    <message>
        <source>Its private key is needed to compare its public half.</source>
        <translation>Το ιδιωτικό του κλειδί χρειάζεται για να συγκριθεί το δημόσιο μισό του.</translation>
    </message>
    <message>
        <source>Its private key is needed to copy it.</source>
        <translation>Το ιδιωτικό του κλειδί χρειάζεται για να αντιγραφεί.</translation>
    </message>
    <message>
        <source>Its private key is needed to save it as a file.</source>
        <translation>Το ιδιωτικό του κλειδί χρειάζεται για να αποθηκευτεί ως αρχείο.</translation>
    </message>
    <message>
        <source>Its private key is needed to see that the passphrase is right.</source>
        <translation>Το ιδιωτικό του κλειδί χρειάζεται για να επιβεβαιωθεί ότι η φράση πρόσβασης είναι σωστή.</translation>
    </message>
    <message>
        <source>Its private key is needed to sign a test submission.</source>
        <translation>Το ιδιωτικό του κλειδί χρειάζεται για να υπογραφεί μια δοκιμαστική υποβολή.</translation>
    </message>
    <message>
        <source>Its public exponent is {exponent}. Signatures with one so small have been forged where a receiver checked them carelessly: make a key pair with {usual}.</source>
        <translation>Ο δημόσιος εκθέτης του είναι {exponent}. Υπογραφές με τόσο μικρό εκθέτη έχουν πλαστογραφηθεί όπου ο παραλήπτης τις έλεγχε απρόσεκτα: φτιάξτε ένα ζεύγος κλειδιών με {usual}.</translation>
    </message>
    <message>
        <source>Its rule of type unknown.</source>
        <translation>Ο κανόνας του, άγνωστου τύπου.</translation>
    </message>
    <message>
        <source>Its rule of type {type}.</source>
        <translation>Ο κανόνας του τύπου {type}.</translation>
    </message>
    <message>
        <source>Its rule that is a script: it {reason}</source>
        <translation>Ο κανόνας του που είναι δέσμη ενεργειών {reason}</translation>
    </message>
    <message>
        <source>Its rule “{rule}”.</source>
        <translation>Ο κανόνας του «{rule}».</translation>
    </message>
    <message>
        <source>Its step is not there:</source>
        <translation>Το βήμα του δεν υπάρχει:</translation>
    </message>
    <message>
        <source>Its step is there:</source>
        <translation>Το βήμα του υπάρχει:</translation>
    </message>
    <message>
        <source>Its values: yes and no are delivered as true and false.</source>
        <translation>Οι τιμές του: το ναι και το όχι παραδίδονται ως true και false.</translation>
    </message>
    <message>
        <source>Its {part} ends in bits that mean nothing, and must be zero.</source>
        <translation>Το τμήμα «{part}» τελειώνει σε bit που δεν σημαίνουν τίποτα και πρέπει να είναι μηδέν.</translation>
    </message>
    <message>
        <source>Its {part} holds blanks or line breaks.</source>
        <translation>Το τμήμα «{part}» περιέχει κενά ή αλλαγές γραμμής.</translation>
    </message>
    <message>
        <source>Its {part} holds other characters, which base64url does not have.</source>
        <translation>Το τμήμα «{part}» περιέχει άλλους χαρακτήρες, που δεν υπάρχουν στο base64url.</translation>
    </message>
    <message>
        <source>Its {part} holds “+” or “/”, which base64url does not have.</source>
        <translation>Το τμήμα «{part}» περιέχει «+» ή «/», που δεν υπάρχουν στο base64url.</translation>
    </message>
    <message>
        <source>Its {part} is cut off.</source>
        <translation>Το τμήμα «{part}» είναι κομμένο.</translation>
    </message>
    <message>
        <source>Its {part} is empty.</source>
        <translation>Το τμήμα «{part}» είναι κενό.</translation>
    </message>
    <message>
        <source>Its {part} is not JSON: {reason}.</source>
        <translation>Το τμήμα «{part}» δεν είναι JSON: {reason}.</translation>
    </message>
    <message>
        <source>Its {part} is not a JSON object.</source>
        <translation>Το τμήμα «{part}» δεν είναι αντικείμενο JSON.</translation>
    </message>
    <message>
        <source>Its {part} is padded with “=”, which tokens leave out.</source>
        <translation>Το τμήμα «{part}» συμπληρώνεται με «=», που τα διακριτικά παραλείπουν.</translation>
    </message>
    <message>
        <source>Its {property} {value:g}.</source>
        <translation>Η ιδιότητά του {property} {value:g}.</translation>
    </message>
    <message>
        <source>Its {property} “{value}”.</source>
        <translation>Η ιδιότητά του {property} «{value}».</translation>
    </message>
    <message>
        <source>Its {property}.</source>
        <translation>Η ιδιότητά του {property}.</translation>
    </message>
    <message>
        <source>Its {property}: it {reason}</source>
        <translation>Η ιδιότητά του {property} {reason}</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit XML (*.xml)</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Θέση εργασίας</translation>
    </message>
    <message>
        <source>Judged directly</source>
        <translation>Κρίνονται απευθείας</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>Keep a copy; replacing writes over what was changed.</source>
        <translation>Κρατήστε αντίγραφο· η αντικατάσταση γράφει πάνω σε ό,τι άλλαξε.</translation>
    </message>
    <message>
        <source>Keep beside the project</source>
        <translation>Φύλαξη δίπλα στο έργο</translation>
    </message>
    <message>
        <source>Keep digits only</source>
        <translation>Διατήρηση μόνο των ψηφίων</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Διατήρηση του δικού μου</translation>
    </message>
    <message>
        <source>Keep the certificates of your own authority only.</source>
        <translation>Κρατήστε μόνο τα πιστοποιητικά της δικής σας αρχής.</translation>
    </message>
    <message>
        <source>Keep typing on mine</source>
        <translation>Συνέχεια με το δικό μου</translation>
    </message>
    <message>
        <source>Keep unsent answers (minutes)</source>
        <translation>Διατήρηση απαντήσεων που δεν στάλθηκαν (λεπτά)</translation>
    </message>
    <message>
        <source>Keeping a copy for recovery</source>
        <translation>Διατήρηση αντιγράφου για ανάκτηση</translation>
    </message>
    <message>
        <source>Keeping the dates of a key pair</source>
        <translation>Διατήρηση των ημερομηνιών ενός ζεύγους κλειδιών</translation>
    </message>
    <message>
        <source>Kept beside the project, for all who work on it</source>
        <translation>Φυλάσσεται δίπλα στο έργο, για όλους όσοι δουλεύουν σε αυτό</translation>
    </message>
    <message>
        <source>Kept for you only</source>
        <translation>Φυλάσσεται μόνο για εσάς</translation>
    </message>
    <message>
        <source>Kept out of drafts, logs and test records, with what is calculated from it.</source>
        <translation>Δεν μπαίνει σε πρόχειρα, αρχεία καταγραφής και δοκιμαστικές εγγραφές, ούτε ό,τι υπολογίζεται από αυτό.</translation>
    </message>
    <message>
        <source>Kept: the backend at {host} has not delivered it yet.</source>
        <translation>Κρατήθηκε: ο διακομιστής στο {host} δεν την έχει παραδώσει ακόμη.</translation>
    </message>
    <message>
        <source>Key not stored here</source>
        <translation>Το κλειδί δεν υπάρχει εδώ</translation>
    </message>
    <message>
        <source>Key of the page context</source>
        <translation>Κλειδί των στοιχείων της σελίδας (page context)</translation>
    </message>
    <message>
        <source>Key of the page context in the request&apos;s body.</source>
        <translation>Κλειδί του πλαισίου της σελίδας στο σώμα του αιτήματος.</translation>
    </message>
    <message>
        <source>Key pair</source>
        <translation>Ζεύγος κλειδιών</translation>
    </message>
    <message>
        <source>Key pair for the check made</source>
        <translation>Δημιουργία ζεύγους κλειδιών για τον έλεγχο</translation>
    </message>
    <message>
        <source>Key pairs</source>
        <translation>Ζεύγη κλειδιών</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Πληκτρολόγιο</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Συντομεύσεις πληκτρολογίου</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Πλήκτρα</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.pub *.crt *.cer *.txt *.env);;All files (*)</source>
        <translation>Κλειδιά (*.pem *.key *.pub *.crt *.cer *.txt *.env);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Kind of field to insert</source>
        <translation>Είδος πεδίου προς εισαγωγή</translation>
    </message>
    <message>
        <source>Kind of form</source>
        <translation>Κατηγορία φόρμας</translation>
    </message>
    <message>
        <source>Kinds of field</source>
        <translation>Είδη πεδίων</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Γλώσσα</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>Α&amp;νοιχτά χρώματα</translation>
    </message>
    <message>
        <source>L&amp;og of the key pairs…</source>
        <translation>Αρχείο κατα&amp;γραφής ζευγών κλειδιών…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Label of the send button; empty for the page&apos;s own word.</source>
        <translation>Ετικέτα του κουμπιού αποστολής· κενή για τη λέξη της ίδιας της σελίδας.</translation>
    </message>
    <message>
        <source>Lacks an answer</source>
        <translation>Λείπει απάντηση</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Γλώσσ&amp;α</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Language malformed</source>
        <translation>Γλώσσα με λάθος μορφή</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Γλώσσα των κειμένων</translation>
    </message>
    <message>
        <source>Language tags, lower case; the first is the default.</source>
        <translation>Κωδικοί γλωσσών, με πεζά· η πρώτη είναι η προεπιλεγμένη.</translation>
    </message>
    <message>
        <source>Language to add</source>
        <translation>Γλώσσα προς προσθήκη</translation>
    </message>
    <message>
        <source>Language twice</source>
        <translation>Γλώσσα δύο φορές</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Γλώσσες</translation>
    </message>
    <message>
        <source>Large phone</source>
        <translation>Μεγάλο τηλέφωνο</translation>
    </message>
    <message>
        <source>Large phone, 430 × 932</source>
        <translation>Μεγάλο τηλέφωνο, 430 × 932</translation>
    </message>
    <message>
        <source>Last date allowed, in the same form.</source>
        <translation>Τελευταία επιτρεπτή ημερομηνία, στην ίδια μορφή.</translation>
    </message>
    <message>
        <source>Last date allowed; empty for no bound.</source>
        <translation>Τελευταία επιτρεπτή ημερομηνία· κενή χωρίς όριο.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Τελευταία ημέρα</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>Last time allowed; empty for no bound.</source>
        <translation>Τελευταία επιτρεπτή ώρα· κενή χωρίς όριο.</translation>
    </message>
    <message>
        <source>Latencies of the run</source>
        <translation>Χρόνοι απόκρισης της δοκιμής</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Αργότερα</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ενδιαφερόμενος πελάτης</translation>
    </message>
    <message>
        <source>Least number of Unicode code points of a given answer.</source>
        <translation>Ελάχιστος αριθμός σημείων Unicode μιας απάντησης που δόθηκε.</translation>
    </message>
    <message>
        <source>Least number of ticks of a given answer.</source>
        <translation>Ελάχιστος αριθμός σημειώσεων μιας απάντησης που δόθηκε.</translation>
    </message>
    <message>
        <source>Least value.</source>
        <translation>Ελάχιστη τιμή.</translation>
    </message>
    <message>
        <source>Least value; null for no bound.</source>
        <translation>Ελάχιστη τιμή· null χωρίς όριο.</translation>
    </message>
    <message>
        <source>Leave out “{sign}”. Letters and digits of any script, emoji, spaces, dots, dashes and underscores can be used.</source>
        <translation>Παραλείψτε το «{sign}». Μπορούν να χρησιμοποιηθούν γράμματα και ψηφία κάθε γραφής, emoji, κενά, τελείες, παύλες και κάτω παύλες.</translation>
    </message>
    <message>
        <source>Leave some out, or ask for a text.</source>
        <translation>Παραλείψτε μερικές ή ζητήστε κείμενο.</translation>
    </message>
    <message>
        <source>Leave that as it is</source>
        <translation>Να μείνουν όπως είναι</translation>
    </message>
    <message>
        <source>Leave your details and a colleague will call you.</source>
        <translation>Αφήστε τα στοιχεία σας και θα σας καλέσει ένας συνεργάτης.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Κατάστιχο</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Παραλείφθηκαν</translation>
    </message>
    <message>
        <source>Left out, as it is different each time: {list}.</source>
        <translation>Παραλείπεται, καθώς διαφέρει κάθε φορά: {list}.</translation>
    </message>
    <message>
        <source>Length of the reference</source>
        <translation>Μήκος του κωδικού αναφοράς</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Λιγότερη &amp;κίνηση</translation>
    </message>
    <message>
        <source>Let each form that uses “{old}” use “{new}”, and export it again. Make the new key the backend&apos;s MOVEO_PRIVATE_KEY, and the old one its MOVEO_PRIVATE_KEY_NEXT.</source>
        <translation>Ορίστε το «{new}» σε κάθε φόρμα που χρησιμοποιεί το «{old}» και εξαγάγετέ την ξανά. Κάντε το νέο κλειδί MOVEO_PRIVATE_KEY του διακομιστή υποβολών και το παλιό MOVEO_PRIVATE_KEY_NEXT.</translation>
    </message>
    <message>
        <source>Let it give {type}</source>
        <translation>Αλλαγή του αποτελέσματος σε: {type}</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Γράμματα και ψηφία</translation>
    </message>
    <message>
        <source>Li&amp;ve page beside the form</source>
        <translation>Ζωντανή σελίδα δίπλα στη φό&amp;ρμα</translation>
    </message>
    <message>
        <source>Licence of the chosen part</source>
        <translation>Άδεια χρήσης του επιλεγμένου μέρους</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Άδειες χρήσης</translation>
    </message>
    <message>
        <source>Licences hold in the language in which they are written.</source>
        <translation>Οι άδειες χρήσης ισχύουν στη γλώσσα στην οποία είναι γραμμένες.</translation>
    </message>
    <message>
        <source>Life of the token that is left</source>
        <translation>Υπόλοιπο ζωής του διακριτικού (token)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ανοιχτό</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Ανοιχτό ή σκούρο</translation>
    </message>
    <message>
        <source>Light, dark, or as the device prefers.</source>
        <translation>Φωτεινό, σκούρο ή όπως προτιμά η συσκευή.</translation>
    </message>
    <message>
        <source>Line {line:,}, column {column:,}</source>
        <translation>Γραμμή {line:,}, στήλη {column:,}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Γραμμή {line}</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: {reason}.</source>
        <translation>Δεν είναι δυνατή η ανάγνωση της γραμμής {line}: {reason}.</translation>
    </message>
    <message>
        <source>Line {number} is damaged.</source>
        <translation>Η γραμμή {number} είναι κατεστραμμένη.</translation>
    </message>
    <message>
        <source>Lines are added and never changed; each seals the one before it. No private key and no passphrase is in it.</source>
        <translation>Οι γραμμές προστίθενται και δεν αλλάζουν ποτέ· καθεμία σφραγίζει την προηγούμενη. Δεν περιέχουν ιδιωτικά κλειδιά ούτε φράσεις πρόσβασης.</translation>
    </message>
    <message>
        <source>Lines at the end were changed or removed.</source>
        <translation>Γραμμές στο τέλος άλλαξαν ή αφαιρέθηκαν.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Σύνδεσμος</translation>
    </message>
    <message>
        <source>Links in the list of errors</source>
        <translation>Σύνδεσμοι στη λίστα σφαλμάτων</translation>
    </message>
    <message>
        <source>List it once</source>
        <translation>Διατήρηση μίας μόνο αναφοράς</translation>
    </message>
    <message>
        <source>List the exports, and write more of its id.</source>
        <translation>Δείτε τη λίστα των εξαγωγών και γράψτε περισσότερα από το αναγνωριστικό της.</translation>
    </message>
    <message>
        <source>Lo&amp;gic</source>
        <translation>&amp;Λογική</translation>
    </message>
    <message>
        <source>Loa&amp;d run against the simulator…</source>
        <translation>&amp;Δοκιμή φόρτου στον προσομοιωτή…</translation>
    </message>
    <message>
        <source>Load run</source>
        <translation>Δοκιμή φόρτου</translation>
    </message>
    <message>
        <source>Log of the key pairs</source>
        <translation>Αρχείο καταγραφής ζευγών κλειδιών</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Λογική</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Λογότυπο</translation>
    </message>
    <message>
        <source>Logo in words</source>
        <translation>Περιγραφή του λογότυπου</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Αρχείο καταγραφής…</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Μεγάλο κείμενο</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Μεγάλο κείμενο</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Νέος έλεγχος</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>Δείτε το αρχείο καταγραφής του.</translation>
    </message>
    <message>
        <source>Look at the TLS settings of the server, and at the port in the address.</source>
        <translation>Δείτε τις ρυθμίσεις TLS του διακομιστή και τη θύρα στη διεύθυνση.</translation>
    </message>
    <message>
        <source>Look at the sites that may frame the page, and at the backend&apos;s address.</source>
        <translation>Ελέγξτε τη διεύθυνση του διακομιστή υποβολών και τους ιστότοπους που μπορούν να δείξουν τη σελίδα μέσα σε πλαίσιο.</translation>
    </message>
    <message>
        <source>Look at {file}.</source>
        <translation>Ελέγξτε το αρχείο {file}.</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Αναζήτηση…</translation>
    </message>
    <message>
        <source>Look for projects in</source>
        <translation>Αναζήτηση έργων σε</translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation>Αναζήτηση σε φάκελο…</translation>
    </message>
    <message>
        <source>Look in {folder} no more</source>
        <translation>Να μη γίνεται πλέον αναζήτηση στον φάκελο {folder}</translation>
    </message>
    <message>
        <source>Looking after it</source>
        <translation>Φροντίδα του</translation>
    </message>
    <message>
        <source>Looking at the export</source>
        <translation>Εξέταση της εξαγωγής</translation>
    </message>
    <message>
        <source>Looking at the project file</source>
        <translation>Έλεγχος του αρχείου έργου</translation>
    </message>
    <message>
        <source>Looking at the recent projects and the chosen folders…</source>
        <translation>Έλεγχος των πρόσφατων έργων και των επιλεγμένων φακέλων…</translation>
    </message>
    <message>
        <source>Looking at the source</source>
        <translation>Έλεγχος της πηγής</translation>
    </message>
    <message>
        <source>Looking at the table of cases</source>
        <translation>Έλεγχος του πίνακα περιπτώσεων</translation>
    </message>
    <message>
        <source>Looking at {file}</source>
        <translation>Έλεγχος: {file}</translation>
    </message>
    <message>
        <source>Looking for projects that use key pairs</source>
        <translation>Αναζήτηση έργων που χρησιμοποιούν ζεύγη κλειδιών</translation>
    </message>
    <message>
        <source>Looking what could stand here</source>
        <translation>Αναζήτηση όσων μπορούν να μπουν εδώ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Γίνεται έλεγχος…</translation>
    </message>
    <message>
        <source>Looks from outside whether what is online is what this project exports. Nothing that is sent is delivered, unless you ask for a test submission.</source>
        <translation>Ελέγχει απ’ έξω αν ό,τι είναι στο διαδίκτυο είναι αυτό που εξάγει το έργο. Τίποτα από όσα στέλνονται δεν παραδίδεται, εκτός αν ζητήσετε δοκιμαστική υποβολή.</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Μορφή</translation>
    </message>
    <message>
        <source>Lost: {properties}.</source>
        <translation>Χάνονται: {properties}.</translation>
    </message>
    <message>
        <source>Lowest grade</source>
        <translation>Χαμηλότερος βαθμός</translation>
    </message>
    <message>
        <source>Ma&amp;ke a case of what stands in the page</source>
        <translation>Δη&amp;μιουργία περίπτωσης από όσα έχει η σελίδα</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Δημιουργία</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Δημιουργία</translation>
    </message>
    <message>
        <source>Make a c&amp;ase of the answers</source>
        <translation>Δημιουργία &amp;περίπτωσης από τις απαντήσεις</translation>
    </message>
    <message>
        <source>Make a key pair</source>
        <translation>Δημιουργήστε ένα ζεύγος κλειδιών</translation>
    </message>
    <message>
        <source>Make a key pair here, or import the one that you have.</source>
        <translation>Δημιουργήστε ένα ζεύγος κλειδιών εδώ, ή εισαγάγετε αυτό που έχετε.</translation>
    </message>
    <message>
        <source>Make a key pair in Keys and copy its public key. In the platform, open the channel&apos;s integration and paste it into the field YOUR PUBLIC KEY.</source>
        <translation>Δημιουργήστε ένα ζεύγος κλειδιών στα Κλειδιά και αντιγράψτε το δημόσιο κλειδί του. Στην πλατφόρμα ανοίξτε την ενσωμάτωση του καναλιού και επικολλήστε το στο πεδίο YOUR PUBLIC KEY.</translation>
    </message>
    <message>
        <source>Make a new id</source>
        <translation>Δημιουργία νέου id</translation>
    </message>
    <message>
        <source>Make a sequence of several faults</source>
        <translation>Δημιουργία ακολουθίας πολλών σφαλμάτων</translation>
    </message>
    <message>
        <source>Make cases of them</source>
        <translation>Μετατροπή σε περιπτώσεις</translation>
    </message>
    <message>
        <source>Make it {value:,}</source>
        <translation>Αλλαγή σε {value:,}</translation>
    </message>
    <message>
        <source>Make letters upper case</source>
        <translation>Μετατροπή σε κεφαλαία</translation>
    </message>
    <message>
        <source>Make room beside the outbox&apos;s file: 64 MiB at least.</source>
        <translation>Ελευθερώστε χώρο εκεί όπου βρίσκεται το αρχείο των εξερχομένων: τουλάχιστον 64 MiB.</translation>
    </message>
    <message>
        <source>Make runs of spaces one space</source>
        <translation>Συγχώνευση διαδοχικών κενών σε ένα</translation>
    </message>
    <message>
        <source>Make sets of answers, or drop a CSV table here.</source>
        <translation>Δημιουργήστε σύνολα απαντήσεων ή αφήστε εδώ έναν πίνακα CSV.</translation>
    </message>
    <message>
        <source>Make the chosen language the default</source>
        <translation>Ορισμός της επιλεγμένης γλώσσας ως προεπιλεγμένης</translation>
    </message>
    <message>
        <source>Make the first rule…</source>
        <translation>Δημιουργία του πρώτου κανόνα…</translation>
    </message>
    <message>
        <source>Make the form yours</source>
        <translation>Κάντε τη φόρμα δική σας</translation>
    </message>
    <message>
        <source>Make the key pair</source>
        <translation>Δημιουργία ζεύγους κλειδιών</translation>
    </message>
    <message>
        <source>Make the new key pair, “{new}”.</source>
        <translation>Δημιουργήστε το νέο ζεύγος κλειδιών, «{new}».</translation>
    </message>
    <message>
        <source>Make the secret, with the addresses of your PostgreSQL and your Redis.</source>
        <translation>Δημιουργήστε το μυστικό, με τις διευθύνσεις των PostgreSQL και Redis σας.</translation>
    </message>
    <message>
        <source>Make {language} the first language</source>
        <translation>Ορισμός πρώτης γλώσσας: {language}</translation>
    </message>
    <message>
        <source>Making a key pair for the comparison…</source>
        <translation>Δημιουργία ζεύγους κλειδιών για τη σύγκριση…</translation>
    </message>
    <message>
        <source>Making a key pair of {bits} bits</source>
        <translation>Δημιουργία ζεύγους κλειδιών {bits} bit</translation>
    </message>
    <message>
        <source>Making a temporary key pair…</source>
        <translation>Δημιουργία προσωρινού ζεύγους κλειδιών…</translation>
    </message>
    <message>
        <source>Making cases</source>
        <translation>Δημιουργία περιπτώσεων</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Με λάθος μορφή</translation>
    </message>
    <message>
        <source>Manifest read</source>
        <translation>Ανάγνωση του manifest</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Εγχειρίδιο</translation>
    </message>
    <message>
        <source>Mark as right</source>
        <translation>Σήμανση ως σωστής</translation>
    </message>
    <message>
        <source>Mark as still &amp;right</source>
        <translation>Σή&amp;μανση ως ακόμη σωστής</translation>
    </message>
    <message>
        <source>Marks of chosen answers</source>
        <translation>Σημάδια επιλεγμένων απαντήσεων</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Διάκριση πεζών-κεφαλαίων</translation>
    </message>
    <message>
        <source>May be framed by</source>
        <translation>Επιτρέπεται σε πλαίσιο (frame) από</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Λιβάδι</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Διόρθωση</translation>
    </message>
    <message>
        <source>Mend it and try again.</source>
        <translation>Διορθώστε το και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Mend or move the file. It is not written before that.</source>
        <translation>Διορθώστε ή μετακινήστε το αρχείο. Δεν γράφεται πριν από αυτό.</translation>
    </message>
    <message>
        <source>Mend the form&apos;s problems first.</source>
        <translation>Διορθώστε πρώτα τα προβλήματα της φόρμας.</translation>
    </message>
    <message>
        <source>Mend the problems of the form first.</source>
        <translation>Διορθώστε πρώτα τα προβλήματα της φόρμας.</translation>
    </message>
    <message>
        <source>Mend these in Design; the preview follows by itself.</source>
        <translation>Διορθώστε τα στη Σχεδίαση· η προεπισκόπηση ακολουθεί μόνη της.</translation>
    </message>
    <message>
        <source>Mend these in Design; this follows by itself.</source>
        <translation>Διορθώστε τα στη Σχεδίαση· η δοκιμή ακολουθεί μόνη της.</translation>
    </message>
    <message>
        <source>Mend this before you export: {parts}.</source>
        <translation>Διορθώστε πριν από την εξαγωγή: {parts}.</translation>
    </message>
    <message>
        <source>Message of the pattern</source>
        <translation>Μήνυμα του μοτίβου</translation>
    </message>
    <message>
        <source>Message to the chat: {message}</source>
        <translation>Μήνυμα προς τη συνομιλία: {message}</translation>
    </message>
    <message>
        <source>Message to the chat: {message} – the chat would close the form now</source>
        <translation>Μήνυμα προς τη συνομιλία: {message} – η συνομιλία θα έκλεινε τώρα τη φόρμα</translation>
    </message>
    <message>
        <source>Message when it does not match</source>
        <translation>Μήνυμα όταν δεν ταιριάζει</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Μηνύματα</translation>
    </message>
    <message>
        <source>Messages for wrong answers</source>
        <translation>Μηνύματα για λανθασμένες απαντήσεις</translation>
    </message>
    <message>
        <source>Milliseconds that the success message stays before the page closes.</source>
        <translation>Χιλιοστά του δευτερολέπτου που μένει το μήνυμα επιτυχίας πριν κλείσει η σελίδα.</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Μικρό</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Καθρέφτισμα</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Λείπει</translation>
    </message>
    <message>
        <source>Missing words fall back to the default language.</source>
        <translation>Όπου λείπει μετάφραση, εμφανίζεται η προεπιλεγμένη γλώσσα.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Μέτριο</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>Σταθερού πλάτους</translation>
    </message>
    <message>
        <source>More settings of the pane</source>
        <translation>Περισσότερες ρυθμίσεις του πλαισίου</translation>
    </message>
    <message>
        <source>More to do with the history</source>
        <translation>Περισσότερες ενέργειες για το ιστορικό</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Μετακί&amp;νηση κάτω</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Μετακίνηση κάτω</translation>
    </message>
    <message>
        <source>Move it above</source>
        <translation>Μετακίνηση πιο πάνω</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder.</source>
        <translation>Μετακινήστε το αλλού ή επιλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>Move it away: {file}. Until then, only what you save is kept.</source>
        <translation>Μετακινήστε το αρχείο: {file}. Μέχρι τότε διατηρούνται μόνο όσα αποθηκεύετε.</translation>
    </message>
    <message>
        <source>Move the chosen country down</source>
        <translation>Μετακίνηση της επιλεγμένης χώρας κάτω</translation>
    </message>
    <message>
        <source>Move the chosen country up</source>
        <translation>Μετακίνηση της επιλεγμένης χώρας επάνω</translation>
    </message>
    <message>
        <source>Move the option down</source>
        <translation>Μετακίνηση της επιλογής κάτω</translation>
    </message>
    <message>
        <source>Move the option up</source>
        <translation>Μετακίνηση της επιλογής επάνω</translation>
    </message>
    <message>
        <source>Move the pane &amp;back</source>
        <translation>Μετακίνηση του πλαισίου πί&amp;σω</translation>
    </message>
    <message>
        <source>Move the pane &amp;on</source>
        <translation>Μετακίνηση του πλαισίου &amp;εμπρός</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>Μετακίνηση του βήματος κάτω (Alt+Down)</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>Μετακίνηση του βήματος επάνω (Alt+Up)</translation>
    </message>
    <message>
        <source>Move this file away, and begin again: {file}</source>
        <translation>Μετακινήστε αυτό το αρχείο αλλού και ξεκινήστε ξανά: {file}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Μετακίνηση επάνω</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Υποχρεωτικό</translation>
    </message>
    <message>
        <source>Must be answered if</source>
        <translation>Υποχρεωτικό αν</translation>
    </message>
    <message>
        <source>Must be ticked</source>
        <translation>Πρέπει να επιλεγεί</translation>
    </message>
    <message>
        <source>Must repeat</source>
        <translation>Πρέπει να επαναλαμβάνει</translation>
    </message>
    <message>
        <source>Must repeat another field</source>
        <translation>Πρέπει να επαναλαμβάνει άλλο πεδίο</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Όνο&amp;μα</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Name a conversation that exists by its session and user, and look at the backend&apos;s log.</source>
        <translation>Ορίστε μια συνομιλία που υπάρχει, με τη συνεδρία και τον χρήστη της, και δείτε το αρχείο καταγραφής του διακομιστή υποβολών.</translation>
    </message>
    <message>
        <source>Name it .csv for a table, or .xlf for XLIFF.</source>
        <translation>Δώστε του κατάληξη .csv για πίνακα ή .xlf για XLIFF.</translation>
    </message>
    <message>
        <source>Name it .csv or .xlf.</source>
        <translation>Δώστε του κατάληξη .csv ή .xlf.</translation>
    </message>
    <message>
        <source>Name it .xlsx for an XLSForm, or .json for a JSON Schema.</source>
        <translation>Δώστε του κατάληξη .xlsx για XLSForm ή .json για JSON Schema.</translation>
    </message>
    <message>
        <source>Name looked up (DNS)</source>
        <translation>Αναζήτηση ονόματος (DNS)</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Όνομα του αντιγράφου</translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation>Όνομα του νέου προφίλ</translation>
    </message>
    <message>
        <source>Name of the parameter</source>
        <translation>Όνομα της παραμέτρου</translation>
    </message>
    <message>
        <source>Name of the query parameter or of the variable.</source>
        <translation>Όνομα της παραμέτρου της διεύθυνσης ή της μεταβλητής.</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Όνομα της μεταβλητής</translation>
    </message>
    <message>
        <source>Name the form&apos;s integrations in ALLOWED_INTEGRATIONS, never “any”.</source>
        <translation>Ορίστε στο ALLOWED_INTEGRATIONS τις ενσωματώσεις της φόρμας, ποτέ «any».</translation>
    </message>
    <message>
        <source>Name your image and your host name in the manifest, and apply it.</source>
        <translation>Ορίστε στη δήλωση την εικόνα και το όνομα διακομιστή σας και εφαρμόστε την.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Δίκτυο</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ποτέ</translation>
    </message>
    <message>
        <source>Never required.</source>
        <translation>Ποτέ υποχρεωτικό.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Νέος πίνακας</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Νέος κωδικός</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Νέα φόρμα</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Πρώτη φορά εδώ;</translation>
    </message>
    <message>
        <source>New key pair</source>
        <translation>Νέο ζεύγος κλειδιών</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Νέο είδος</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Νέο όνομα</translation>
    </message>
    <message>
        <source>New profile of these values…</source>
        <translation>Νέο προφίλ με αυτές τις τιμές…</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Νέος κανόνας…</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Νέος προορισμός</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Νύχτα</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Καμία απάντηση</translation>
    </message>
    <message>
        <source>No answer is known where this text is read.</source>
        <translation>Καμία απάντηση δεν είναι γνωστή εκεί όπου διαβάζεται αυτό το κείμενο.</translation>
    </message>
    <message>
        <source>No answer meets all its rules.</source>
        <translation>Καμία απάντηση δεν ικανοποιεί όλους τους κανόνες του.</translation>
    </message>
    <message>
        <source>No backend answers at {url}.</source>
        <translation>Κανένας διακομιστής υποβολών δεν απαντά στη διεύθυνση {url}.</translation>
    </message>
    <message>
        <source>No bound</source>
        <translation>Χωρίς όριο</translation>
    </message>
    <message>
        <source>No case was made: the page does not show the form.</source>
        <translation>Δεν δημιουργήθηκε περίπτωση: η σελίδα δεν εμφανίζει τη φόρμα.</translation>
    </message>
    <message>
        <source>No case was tried yet.</source>
        <translation>Καμία δοκιμή ακόμη.</translation>
    </message>
    <message>
        <source>No cases yet: add a row, make them from the form&apos;s rules, or record them.</source>
        <translation>Δεν υπάρχουν ακόμη περιπτώσεις: προσθέστε μια γραμμή, δημιουργήστε τις από τους κανόνες της φόρμας ή καταγράψτε τις.</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>Δεν ταιριάζει καμία εντολή.</translation>
    </message>
    <message>
        <source>No country is called “{words}”.</source>
        <translation>Καμία χώρα δεν ονομάζεται «{words}».</translation>
    </message>
    <message>
        <source>No field above has an answer to ask about.</source>
        <translation>Κανένα πεδίο πιο πάνω δεν έχει απάντηση που να μπορεί να ελεγχθεί.</translation>
    </message>
    <message>
        <source>No field above has these words.</source>
        <translation>Κανένα πεδίο πιο πάνω δεν περιέχει αυτές τις λέξεις.</translation>
    </message>
    <message>
        <source>No field has these words, or each has such a rule already.</source>
        <translation>Κανένα πεδίο δεν περιέχει αυτές τις λέξεις, ή όλα έχουν ήδη τέτοιον κανόνα.</translation>
    </message>
    <message>
        <source>No field has these words.</source>
        <translation>Κανένα πεδίο δεν περιέχει αυτές τις λέξεις.</translation>
    </message>
    <message>
        <source>No field is delivered, so the conversation learns nothing from the form.</source>
        <translation>Κανένα πεδίο δεν παραδίδεται, οπότε η συνομιλία δεν μαθαίνει τίποτα από τη φόρμα.</translation>
    </message>
    <message>
        <source>No field selected</source>
        <translation>Δεν έχει επιλεγεί πεδίο</translation>
    </message>
    <message>
        <source>No file holds a private key or a token.</source>
        <translation>Κανένα αρχείο δεν περιέχει ιδιωτικό κλειδί ή διακριτικό (token).</translation>
    </message>
    <message>
        <source>No function has these words.</source>
        <translation>Καμία συνάρτηση δεν περιέχει αυτές τις λέξεις.</translation>
    </message>
    <message>
        <source>No integration is listed yet. The backend will not start until it is told which integrations it may deliver to: add them in the form&apos;s settings.</source>
        <translation>Δεν έχει οριστεί ακόμη καμία ενσωμάτωση. Ο διακομιστής υποβολών (backend) δεν θα ξεκινήσει μέχρι να οριστεί σε ποιες ενσωματώσεις επιτρέπεται να παραδίδει: προσθέστε τες στις ρυθμίσεις της φόρμας.</translation>
    </message>
    <message>
        <source>No key chosen</source>
        <translation>Δεν επιλέχθηκε κλειδί</translation>
    </message>
    <message>
        <source>No key chosen. A file can be dropped here, too.</source>
        <translation>Δεν επιλέχθηκε κλειδί. Μπορείτε και να αποθέσετε ένα αρχείο εδώ.</translation>
    </message>
    <message>
        <source>No key pair is chosen. Choose one in Keys, so that the backend can refuse any other.</source>
        <translation>Δεν έχει επιλεγεί ζεύγος κλειδιών. Επιλέξτε ένα στα Κλειδιά, ώστε ο διακομιστής υποβολών να αρνείται κάθε άλλο.</translation>
    </message>
    <message>
        <source>No key pair yet</source>
        <translation>Κανένα ζεύγος κλειδιών ακόμη</translation>
    </message>
    <message>
        <source>No kind has these words.</source>
        <translation>Κανένα είδος δεν περιέχει αυτές τις λέξεις.</translation>
    </message>
    <message>
        <source>No kind of field fits.</source>
        <translation>Δεν ταιριάζει κανένα είδος πεδίου.</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Χωρίς ετικέτα ακόμη</translation>
    </message>
    <message>
        <source>No language has this name. A tag can be added as well, such as de-at.</source>
        <translation>Καμία γλώσσα δεν έχει αυτό το όνομα. Μπορείτε να προσθέσετε και έναν κωδικό, όπως de-at.</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>Καμία γραμμή δεν περιέχει αυτές τις λέξεις.</translation>
    </message>
    <message>
        <source>No more than {count:,} submissions are taken. Stop and start for more.</source>
        <translation>Γίνονται δεκτές έως {count:,} υποβολές. Για περισσότερες, διακόψτε και ξεκινήστε πάλι.</translation>
    </message>
    <message>
        <source>No option: “{value}”</source>
        <translation>Δεν υπάρχει επιλογή: «{value}»</translation>
    </message>
    <message>
        <source>No other field</source>
        <translation>Κανένα άλλο πεδίο</translation>
    </message>
    <message>
        <source>No other program changed the file.</source>
        <translation>Κανένα άλλο πρόγραμμα δεν άλλαξε το αρχείο.</translation>
    </message>
    <message>
        <source>No package index that has them can be reached. Connect to a network, or set PIP_INDEX_URL to an index of your own.</source>
        <translation>Δεν υπάρχει προσβάσιμο ευρετήριο πακέτων που να τις έχει. Συνδεθείτε σε δίκτυο ή ορίστε στο PIP_INDEX_URL ένα δικό σας ευρετήριο.</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Καμία σελίδα δεν έχει αυτές τις λέξεις.</translation>
    </message>
    <message>
        <source>No page has these words. The manual is in English.</source>
        <translation>Καμία σελίδα δεν έχει αυτές τις λέξεις. Το εγχειρίδιο είναι στα αγγλικά.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Κανένα πρόβλημα</translation>
    </message>
    <message>
        <source>No program shows the folder {folder}.</source>
        <translation>Κανένα πρόγραμμα δεν εμφανίζει τον φάκελο {folder}.</translation>
    </message>
    <message>
        <source>No property here fits “{words}”.</source>
        <translation>Καμία ιδιότητα εδώ δεν ταιριάζει με «{words}».</translation>
    </message>
    <message>
        <source>No response from the exported backend. {fault}</source>
        <translation>Καμία απόκριση από τον εξαγόμενο διακομιστή υποβολών. {fault}</translation>
    </message>
    <message>
        <source>No response from the simulator. {fault}</source>
        <translation>Καμία απόκριση από τον προσομοιωτή. {fault}</translation>
    </message>
    <message>
        <source>No response from {host}. {fault}</source>
        <translation>Καμία απόκριση από τον υπολογιστή {host}. {fault}</translation>
    </message>
    <message>
        <source>No response in time</source>
        <translation>Καμία απόκριση εγκαίρως</translation>
    </message>
    <message>
        <source>No sample answer was found for {name!r}.</source>
        <translation>Δεν βρέθηκε ενδεικτική απάντηση για το πεδίο {name!r}.</translation>
    </message>
    <message>
        <source>No secret in any file</source>
        <translation>Κανένα μυστικό σε κανένα αρχείο</translation>
    </message>
    <message>
        <source>No sets can be made or sent before the form&apos;s problems are mended.</source>
        <translation>Δεν γίνεται δημιουργία ούτε αποστολή συνόλων πριν διορθωθούν τα προβλήματα της φόρμας.</translation>
    </message>
    <message>
        <source>No setting fits “{words}”. Colours, font and logo are in Appearance.</source>
        <translation>Καμία ρύθμιση δεν ταιριάζει με «{words}». Χρώματα, γραμματοσειρά και λογότυπο βρίσκονται στην Εμφάνιση.</translation>
    </message>
    <message>
        <source>No submission fits what you are looking for.</source>
        <translation>Καμία υποβολή δεν ταιριάζει με αυτό που αναζητάτε.</translation>
    </message>
    <message>
        <source>No test submission is kept.</source>
        <translation>Δεν διατηρείται καμία δοκιμαστική υποβολή.</translation>
    </message>
    <message>
        <source>No test submission was asked for.</source>
        <translation>Δεν ζητήθηκε δοκιμαστική υποβολή.</translation>
    </message>
    <message>
        <source>No text fits. Search for something else, or show all of them.</source>
        <translation>Δεν ταιριάζει κανένα κείμενο. Αναζητήστε κάτι άλλο ή εμφανίστε τα όλα.</translation>
    </message>
    <message>
        <source>No text is chosen</source>
        <translation>Δεν επιλέχθηκε κείμενο</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Χωρίς κείμενο ακόμη</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Χωρίς τίτλο ακόμη</translation>
    </message>
    <message>
        <source>No unsaved work of an earlier run is kept.</source>
        <translation>Δεν υπάρχει μη αποθηκευμένη εργασία από προηγούμενη εκτέλεση.</translation>
    </message>
    <message>
        <source>No. It belongs to no key pair here. Its SHA-256 is {fingerprint}</source>
        <translation>Όχι. Δεν ανήκει σε κανένα ζεύγος κλειδιών εδώ. Το SHA-256 του είναι {fingerprint}</translation>
    </message>
    <message>
        <source>No. It belongs to “{name}”. Its SHA-256 is {fingerprint}</source>
        <translation>Όχι. Ανήκει στο «{name}». Το SHA-256 του είναι {fingerprint}</translation>
    </message>
    <message>
        <source>No: the private key has another public half.</source>
        <translation>Όχι: το ιδιωτικό κλειδί έχει άλλο δημόσιο μισό.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Κανένα</translation>
    </message>
    <message>
        <source>None for all countries.</source>
        <translation>Καμία για όλες τις χώρες.</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation>Δεν έχει επιλεγεί κανένα.</translation>
    </message>
    <message>
        <source>None is loaded from elsewhere.</source>
        <translation>Καμία δεν φορτώνεται από αλλού.</translation>
    </message>
    <message>
        <source>None is stale.</source>
        <translation>Καμία δεν είναι παλιά.</translation>
    </message>
    <message>
        <source>None of the answers that were tried lead there. Look at it by hand.</source>
        <translation>Καμία από τις απαντήσεις που δοκιμάστηκαν δεν οδηγεί εκεί. Ελέγξτε το με το χέρι.</translation>
    </message>
    <message>
        <source>None of {others}.</source>
        <translation>Κανένα έργο ({others}).</translation>
    </message>
    <message>
        <source>None, or a day such as {day}</source>
        <translation>Καμία, ή μια ημέρα όπως {day}</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Όχι μετά από</translation>
    </message>
    <message>
        <source>Not an option: {value}</source>
        <translation>Δεν είναι επιλογή: {value}</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Όχι πριν από</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Δεν έχει ελεγχθεί ακόμη.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Δεν βρέθηκε</translation>
    </message>
    <message>
        <source>Not kept, so nobody can tell whether it differs: {list}.</source>
        <translation>Δεν διατηρείται, οπότε κανείς δεν μπορεί να πει αν διαφέρει: {list}.</translation>
    </message>
    <message>
        <source>Not known while the form has problems.</source>
        <translation>Άγνωστο όσο η φόρμα έχει προβλήματα.</translation>
    </message>
    <message>
        <source>Not run for the form as it is now. It looks at the page in the browser engine.</source>
        <translation>Δεν έχει εκτελεστεί για τη φόρμα όπως είναι τώρα. Εξετάζει τη σελίδα στη μηχανή του προγράμματος περιήγησης.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Δεν έχει αποθηκευτεί ακόμη</translation>
    </message>
    <message>
        <source>Not sent again by the exported backend</source>
        <translation>Δεν στάλθηκε ξανά από τον εξαγόμενο διακομιστή υποβολών</translation>
    </message>
    <message>
        <source>Not sent. {reason}</source>
        <translation>Δεν στάλθηκε. {reason}</translation>
    </message>
    <message>
        <source>Not shown with the answers as they are</source>
        <translation>Δεν εμφανίζεται με τις τωρινές απαντήσεις</translation>
    </message>
    <message>
        <source>Not shown: the form has problems</source>
        <translation>Δεν εμφανίζεται: η φόρμα έχει προβλήματα</translation>
    </message>
    <message>
        <source>Not stored here: {key}…</source>
        <translation>Δεν υπάρχει εδώ: {key}…</translation>
    </message>
    <message>
        <source>Not there: {folders}.</source>
        <translation>Δεν υπάρχουν: {folders}.</translation>
    </message>
    <message>
        <source>Not tried: {problem}</source>
        <translation>Δεν δοκιμάζεται: {problem}</translation>
    </message>
    <message>
        <source>Not up to date: the form has problems</source>
        <translation>Δεν είναι ενημερωμένη: η φόρμα έχει προβλήματα</translation>
    </message>
    <message>
        <source>Not yet: the form has problems. This begins once they are mended.</source>
        <translation>Όχι ακόμη: η φόρμα έχει προβλήματα. Θα αρχίσει μόλις διορθωθούν.</translation>
    </message>
    <message>
        <source>Not yet: the page would refuse this.</source>
        <translation>Όχι ακόμη: η σελίδα θα το απέρριπτε.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Σημειώσεις και ετικέτες</translation>
    </message>
    <message>
        <source>Notes have at most {notes:,} characters, tags {tag}.</source>
        <translation>Οι σημειώσεις έχουν έως {notes:,} χαρακτήρες, οι ετικέτες έως {tag}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Τίποτα</translation>
    </message>
    <message>
        <source>Nothing answers on plain HTTP.</source>
        <translation>Τίποτα δεν απαντά σε απλό HTTP.</translation>
    </message>
    <message>
        <source>Nothing arrived: {reason}.</source>
        <translation>Δεν έφτασε τίποτα: {reason}.</translation>
    </message>
    <message>
        <source>Nothing breaks a rule that can be checked by itself.</source>
        <translation>Τίποτα δεν παραβιάζει κανόνα που ελέγχεται αυτόματα.</translation>
    </message>
    <message>
        <source>Nothing breaks a rule.</source>
        <translation>Τίποτα δεν παραβιάζει κανόνα.</translation>
    </message>
    <message>
        <source>Nothing can be run before the form&apos;s problems are mended.</source>
        <translation>Τίποτα δεν εκτελείται πριν διορθωθούν τα προβλήματα της φόρμας.</translation>
    </message>
    <message>
        <source>Nothing can be seen in this picture.</source>
        <translation>Σε αυτή την εικόνα δεν φαίνεται τίποτα.</translation>
    </message>
    <message>
        <source>Nothing can be sent before the form&apos;s problems are mended.</source>
        <translation>Δεν γίνεται αποστολή πριν διορθωθούν τα προβλήματα της φόρμας.</translation>
    </message>
    <message>
        <source>Nothing can be sent to such an address.</source>
        <translation>Δεν γίνεται αποστολή σε τέτοια διεύθυνση.</translation>
    </message>
    <message>
        <source>Nothing can be served at {address}: {reason}.</source>
        <translation>Δεν είναι δυνατή η διάθεση στη διεύθυνση {address}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be verified before the form&apos;s problems are mended.</source>
        <translation>Τίποτα δεν επαληθεύεται πριν διορθωθούν τα προβλήματα της φόρμας.</translation>
    </message>
    <message>
        <source>Nothing closes the form</source>
        <translation>Τίποτα δεν κλείνει τη φόρμα</translation>
    </message>
    <message>
        <source>Nothing differs but what always does</source>
        <translation>Δεν διαφέρει τίποτα πέρα από ό,τι διαφέρει πάντα</translation>
    </message>
    <message>
        <source>Nothing happened to a key pair yet.</source>
        <translation>Δεν έχει συμβεί ακόμη τίποτα σε κάποιο ζεύγος κλειδιών.</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Τίποτα δεν περιέχει αυτές τις λέξεις.</translation>
    </message>
    <message>
        <source>Nothing here opens pages.</source>
        <translation>Τίποτα εδώ δεν ανοίγει σελίδες.</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>Δεν γίνεται καμία αποστολή.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Δεν έχει επιλεγεί τίποτα</translation>
    </message>
    <message>
        <source>Nothing is cut off on the way if it goes in this order. How far it is, is kept until all is done, also when the app is closed:</source>
        <translation>Με αυτή τη σειρά τίποτα δεν διακόπτεται στην πορεία. Η πρόοδος διατηρείται μέχρι να ολοκληρωθούν όλα, ακόμη και αν κλείσει η εφαρμογή:</translation>
    </message>
    <message>
        <source>Nothing is deleted now.</source>
        <translation>Τώρα δεν διαγράφεται τίποτα.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Δεν διαφέρει τίποτα.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the preview answers by itself, and refuses what the backend would refuse.</source>
        <translation>Τίποτα δεν στέλνεται πουθενά: η προεπισκόπηση απαντά μόνη της και απορρίπτει ό,τι θα απέρριπτε ο διακομιστής υποβολών.</translation>
    </message>
    <message>
        <source>Nothing is signed: the old token goes with them, which lives for four seconds. A server that takes it twice can be tricked by somebody who listens. This is for testing that. To send the answers again, use “Send again”.</source>
        <translation>Δεν υπογράφεται τίποτα: μαζί τους πηγαίνει το παλιό διακριτικό (token), που ζει τέσσερα δευτερόλεπτα. Διακομιστής που το δέχεται δύο φορές μπορεί να ξεγελαστεί από όποιον παρακολουθεί. Αυτό χρησιμεύει για να το δοκιμάσετε. Για να στείλετε ξανά τις απαντήσεις, χρησιμοποιήστε «Αποστολή ξανά».</translation>
    </message>
    <message>
        <source>Nothing of the field is lost.</source>
        <translation>Δεν χάνεται τίποτα από το πεδίο.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Δεν στάλθηκε ακόμη τίποτα</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Δεν βρέθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Nothing was pasted: these are over {count:,} cells.</source>
        <translation>Δεν επικολλήθηκε τίποτα: τα κελιά είναι περισσότερα από {count:,}.</translation>
    </message>
    <message>
        <source>Nothing was pasted: {reason}.</source>
        <translation>Δεν επικολλήθηκε τίποτα: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>Δεν εκτελέστηκε τίποτα.</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}.</source>
        <translation>Τίποτα δεν στάλθηκε στον υπολογιστή {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent yet that would be delivered.</source>
        <translation>Δεν έχει σταλεί ακόμη τίποτα που θα παραδιδόταν.</translation>
    </message>
    <message>
        <source>Nothing would be delivered now. “Would be delivered” says why.</source>
        <translation>Τώρα δεν θα παραδιδόταν τίποτα. Το «Θα παραδιδόταν» λέει γιατί.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the page shows “{screen}”.</source>
        <translation>Δεν θα στελνόταν τίποτα: η σελίδα δείχνει «{screen}».</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Τίποτα ακόμη.</translation>
    </message>
    <message>
        <source>Noting a step</source>
        <translation>Σημείωση ενός βήματος</translation>
    </message>
    <message>
        <source>Noting what happens to a key pair</source>
        <translation>Καταγραφή όσων συμβαίνουν σε ένα ζεύγος κλειδιών</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Αριθμοί</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Αριθμοί και ημερομηνίες</translation>
    </message>
    <message>
        <source>Off in {time}</source>
        <translation>Απενεργοποίηση σε {time}</translation>
    </message>
    <message>
        <source>On a computer</source>
        <translation>Σε υπολογιστή</translation>
    </message>
    <message>
        <source>On a form of several steps</source>
        <translation>Σε φόρμα με πολλά βήματα</translation>
    </message>
    <message>
        <source>On a form of several steps, and on the review</source>
        <translation>Σε φόρμα με πολλά βήματα, και στην ανασκόπηση</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>Σε τηλέφωνο</translation>
    </message>
    <message>
        <source>On a real phone</source>
        <translation>Σε πραγματικό τηλέφωνο</translation>
    </message>
    <message>
        <source>On the last screen</source>
        <translation>Στην τελευταία οθόνη</translation>
    </message>
    <message>
        <source>On the last screen of a form that sends once only</source>
        <translation>Στην τελευταία οθόνη φόρμας που στέλνεται μόνο μία φορά</translation>
    </message>
    <message>
        <source>On the last screen, if they are delivered later</source>
        <translation>Στην τελευταία οθόνη, αν παραδοθούν αργότερα</translation>
    </message>
    <message>
        <source>On the last screen, when the page is loaded again</source>
        <translation>Στην τελευταία οθόνη, όταν η σελίδα φορτώνεται ξανά</translation>
    </message>
    <message>
        <source>On the platform&apos;s side</source>
        <translation>Στην πλευρά της πλατφόρμας</translation>
    </message>
    <message>
        <source>On the review</source>
        <translation>Στην ανασκόπηση</translation>
    </message>
    <message>
        <source>On the review, beside each answer</source>
        <translation>Στην ανασκόπηση, δίπλα σε κάθε απάντηση</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Μία ανά γραμμή</translation>
    </message>
    <message>
        <source>One a line, from the lowest grade on; empty for none.</source>
        <translation>Μία ανά γραμμή, από τον χαμηλότερο βαθμό και πάνω· κενό για καμία.</translation>
    </message>
    <message>
        <source>One boolean for each option, named &lt;name&gt;_&lt;value&gt;, or one text.</source>
        <translation>Μία λογική τιμή για κάθε επιλογή, με όνομα &lt;name&gt;_&lt;value&gt;, ή ένα κείμενο.</translation>
    </message>
    <message>
        <source>One choice of a select or radio field.</source>
        <translation>Μία επιλογή ενός πεδίου select ή radio.</translation>
    </message>
    <message>
        <source>One form with its settings: the value that everything else is made from.</source>
        <translation>Μία φόρμα με τις ρυθμίσεις της: η τιμή από την οποία προκύπτουν όλα τα άλλα.</translation>
    </message>
    <message>
        <source>One line of text.</source>
        <translation>Κείμενο μίας γραμμής.</translation>
    </message>
    <message>
        <source>One machine, with systemd and Caddy</source>
        <translation>Ένας υπολογιστής, με systemd και Caddy</translation>
    </message>
    <message>
        <source>One of a few options, all visible.</source>
        <translation>Μία από λίγες επιλογές, όλες ορατές.</translation>
    </message>
    <message>
        <source>One of a few, all visible.</source>
        <translation>Μία από λίγες, όλες ορατές.</translation>
    </message>
    <message>
        <source>One of many options, from a list that opens.</source>
        <translation>Μία από πολλές επιλογές, από λίστα που ανοίγει.</translation>
    </message>
    <message>
        <source>One of many, from a drop-down list.</source>
        <translation>Μία από πολλές, από αναπτυσσόμενη λίστα.</translation>
    </message>
    <message>
        <source>One of {choices} was expected.</source>
        <translation>Αναμενόταν ένα από τα: {choices}.</translation>
    </message>
    <message>
        <source>One pane is shown. The file is kept as {file}.</source>
        <translation>Εμφανίζεται ένα πλαίσιο. Το αρχείο φυλάσσεται ως {file}.</translation>
    </message>
    <message>
        <source>One question, and one more if you have a minute.</source>
        <translation>Μία ερώτηση, και άλλη μία αν έχετε ένα λεπτό.</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Ένα κείμενο</translation>
    </message>
    <message>
        <source>One variable per option is named after both, such as topics_news.</source>
        <translation>Με μία μεταβλητή ανά επιλογή, το όνομα προκύπτει και από τα δύο, όπως topics_news.</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>Ένα αρχείο zip</translation>
    </message>
    <message>
        <source>Only a file that is on this computer can be taken.</source>
        <translation>Μπορεί να ληφθεί μόνο αρχείο που βρίσκεται σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Only a picture that is on this computer can be taken.</source>
        <translation>Μπορεί να ληφθεί μόνο εικόνα που βρίσκεται σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Only as “Must be answered” says.</source>
        <translation>Μόνο όπως ορίζει το «Υποχρεωτικό».</translation>
    </message>
    <message>
        <source>Only memory holds them, until the app is closed. Send it again instead.</source>
        <translation>Υπάρχουν μόνο στη μνήμη, μέχρι να κλείσει η εφαρμογή. Στείλτε την υποβολή ξανά από την αρχή.</translation>
    </message>
    <message>
        <source>Only missing</source>
        <translation>Μόνο όσα λείπουν</translation>
    </message>
    <message>
        <source>Only programs on this machine may ask for this, and no page in a browser.</source>
        <translation>Αυτό μπορούν να το ζητήσουν μόνο προγράμματα αυτού του υπολογιστή, και καμία σελίδα σε πρόγραμμα περιήγησης.</translation>
    </message>
    <message>
        <source>Only stale</source>
        <translation>Μόνο οι παλιές μεταφράσεις</translation>
    </message>
    <message>
        <source>Only the first picture of the animation is kept.</source>
        <translation>Διατηρείται μόνο η πρώτη εικόνα του κινούμενου σχεδίου.</translation>
    </message>
    <message>
        <source>Only the first sheet is read.</source>
        <translation>Διαβάζεται μόνο το πρώτο φύλλο.</translation>
    </message>
    <message>
        <source>Only the form that asks the most is read.</source>
        <translation>Διαβάζεται μόνο η φόρμα με τις περισσότερες ερωτήσεις.</translation>
    </message>
    <message>
        <source>Only this program reads: {names}.</source>
        <translation>Μόνο αυτό το πρόγραμμα διαβάζει: {names}.</translation>
    </message>
    <message>
        <source>Only too long</source>
        <translation>Μόνο όσα είναι πολύ μεγάλα</translation>
    </message>
    <message>
        <source>Only what is required</source>
        <translation>Μόνο τα υποχρεωτικά</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Άνοιγμα έργου</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Άνοιγμα έργου…</translation>
    </message>
    <message>
        <source>Open a table of answers</source>
        <translation>Άνοιγμα πίνακα απαντήσεων</translation>
    </message>
    <message>
        <source>Open a table of cases</source>
        <translation>Άνοιγμα πίνακα περιπτώσεων</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Άνοιγμα ξανά</translation>
    </message>
    <message>
        <source>Open as a new form</source>
        <translation>Άνοιγμα ως νέα φόρμα</translation>
    </message>
    <message>
        <source>Open it by hand.</source>
        <translation>Ανοίξτε τον μόνοι σας.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>Ανοίξτε το σε πρόγραμμα υπολογιστικών φύλλων και αποθηκεύστε το ξανά.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx without a password.</source>
        <translation>Ανοίξτε το σε πρόγραμμα υπολογιστικών φύλλων και αποθηκεύστε το ως .xlsx χωρίς κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>Ανοίξτε το αντί να το εισαγάγετε.</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Άνοιγμα του &amp;φακέλου του</translation>
    </message>
    <message>
        <source>Open its form, and import the list in Design, Translations.</source>
        <translation>Ανοίξτε τη φόρμα της και εισαγάγετε τη λίστα στο «Σχεδίαση», «Μεταφράσεις».</translation>
    </message>
    <message>
        <source>Open on a p&amp;hone…</source>
        <translation>Άνοιγμα σε τ&amp;ηλέφωνο…</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Άνοιγμα &amp;πρόσφατου</translation>
    </message>
    <message>
        <source>Open that form, then send it again.</source>
        <translation>Ανοίξτε εκείνη τη φόρμα και στείλτε την ξανά.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Άνοιγμα του φακέλου</translation>
    </message>
    <message>
        <source>Open the form on a phone in the same network</source>
        <translation>Άνοιγμα της φόρμας σε τηλέφωνο του ίδιου δικτύου</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Νέο άνοιγμα της σελίδας</translation>
    </message>
    <message>
        <source>Open the page again (F5)</source>
        <translation>Νέο άνοιγμα της σελίδας (F5)</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Άνοιγμα: {file}</translation>
    </message>
    <message>
        <source>Open {name}, {details}</source>
        <translation>Άνοιγμα: {name}, {details}</translation>
    </message>
    <message>
        <source>Opened from the chat with</source>
        <translation>Άνοιγμα από τη συνομιλία με</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>Άνοιγμα της σελίδας…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Άνοιγμα…</translation>
    </message>
    <message>
        <source>Option 1</source>
        <translation>Επιλογή 1</translation>
    </message>
    <message>
        <source>Option 2</source>
        <translation>Επιλογή 2</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Επιλογή {number}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Επιλογές</translation>
    </message>
    <message>
        <source>Options cannot be put into an order.</source>
        <translation>Οι επιλογές δεν μπορούν να μπουν σε σειρά.</translation>
    </message>
    <message>
        <source>Options have no pictures here.</source>
        <translation>Οι επιλογές εδώ δεν έχουν εικόνες.</translation>
    </message>
    <message>
        <source>Options whose value is empty or repeated: {count}.</source>
        <translation>Επιλογές με κενή ή επαναλαμβανόμενη τιμή: {count}.</translation>
    </message>
    <message>
        <source>Or the name of the conversation&apos;s variable.</source>
        <translation>Ή το όνομα της μεταβλητής της συνομιλίας.</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>Σειρά των πεδίων</translation>
    </message>
    <message>
        <source>Origin of the backend if it is not the page&apos;s own, with its path if it is below one; empty if it serves the page.</source>
        <translation>Προέλευση (origin) του διακομιστή υποβολών αν δεν είναι αυτή της σελίδας, με τη διαδρομή του αν βρίσκεται κάτω από κάποια· κενή αν σερβίρει ο ίδιος τη σελίδα.</translation>
    </message>
    <message>
        <source>Origins of the page, if they are not the backend&apos;s own.</source>
        <translation>Προελεύσεις (origins) της σελίδας, αν δεν είναι αυτές του διακομιστή υποβολών.</translation>
    </message>
    <message>
        <source>Other programs read all of it.</source>
        <translation>Τα άλλα προγράμματα τα διαβάζουν όλα.</translation>
    </message>
    <message>
        <source>Otherwise it is asked for once a run</source>
        <translation>Αλλιώς ζητείται μία φορά σε κάθε εκκίνηση</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Διάρθρωση</translation>
    </message>
    <message>
        <source>Own messages</source>
        <translation>Δικά σας μηνύματα</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Αρχεία PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PEM (PKCS#1 or PKCS#8, encrypted or not), or base64 of it as environment variables have it. Other text around the key does no harm. The public key is computed from it.</source>
        <translation>PEM (PKCS#1 ή PKCS#8, κρυπτογραφημένο ή όχι), ή το ίδιο σε base64, όπως το έχουν οι μεταβλητές περιβάλλοντος. Άλλο κείμενο γύρω από το κλειδί δεν ενοχλεί. Το δημόσιο κλειδί υπολογίζεται από αυτό.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Σελίδα</translation>
    </message>
    <message>
        <source>Page as {coding} is the exported one</source>
        <translation>Η σελίδα ως {coding} είναι αυτή που εξήχθη</translation>
    </message>
    <message>
        <source>Page has its security headers</source>
        <translation>Η σελίδα έχει τις κεφαλίδες ασφαλείας της</translation>
    </message>
    <message>
        <source>Page id</source>
        <translation>Αναγνωριστικό σελίδας</translation>
    </message>
    <message>
        <source>Page id malformed</source>
        <translation>Αναγνωριστικό σελίδας με λάθος μορφή</translation>
    </message>
    <message>
        <source>Page in the engine</source>
        <translation>Σελίδα στη μηχανή</translation>
    </message>
    <message>
        <source>Page is the exported one</source>
        <translation>Η σελίδα είναι αυτή που εξήχθη</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Σελίδα του εγχειριδίου</translation>
    </message>
    <message>
        <source>Page opened</source>
        <translation>Άνοιγμα της σελίδας</translation>
    </message>
    <message>
        <source>Page opened as {coding}</source>
        <translation>Άνοιγμα της σελίδας ως {coding}</translation>
    </message>
    <message>
        <source>Page origins</source>
        <translation>Προελεύσεις (origins) της σελίδας</translation>
    </message>
    <message>
        <source>Page&apos;s words</source>
        <translation>Λόγια της σελίδας</translation>
    </message>
    <message>
        <source>Page, Test and exported backend deliver the same.</source>
        <translation>Σελίδα, Δοκιμή και εξαγμένο backend παραδίδουν το ίδιο.</translation>
    </message>
    <message>
        <source>Page, Test and exported backend must agree here. This is a fault.</source>
        <translation>Σελίδα, Δοκιμή και εξαγμένο backend πρέπει να συμφωνούν εδώ. Αυτό είναι σφάλμα.</translation>
    </message>
    <message>
        <source>Page: {url}/</source>
        <translation>Σελίδα: {url}/</translation>
    </message>
    <message>
        <source>Pages here show pictures that stand still. The others are left out.</source>
        <translation>Οι σελίδες εδώ εμφανίζουν σταθερές εικόνες. Οι υπόλοιπες παραλείπονται.</translation>
    </message>
    <message>
        <source>Pages of other sites may send.</source>
        <translation>Μπορούν να στέλνουν και σελίδες άλλων ιστότοπων.</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Σελίδες ρυθμίσεων</translation>
    </message>
    <message>
        <source>Pages that may send</source>
        <translation>Σελίδες που μπορούν να στέλνουν</translation>
    </message>
    <message>
        <source>Pages that were found</source>
        <translation>Σελίδες που βρέθηκαν</translation>
    </message>
    <message>
        <source>Panes, pictures and checks</source>
        <translation>Πλαίσια, εικόνες και έλεγχοι</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Παράγραφος</translation>
    </message>
    <message>
        <source>Parameters and answers have to be objects.</source>
        <translation>Οι παράμετροι και οι απαντήσεις πρέπει να είναι αντικείμενα.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Μέρος</translation>
    </message>
    <message>
        <source>Part of the form</source>
        <translation>Τμήμα της φόρμας</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>Μέρη της εφαρμογής</translation>
    </message>
    <message>
        <source>Parts of the picture refer to each other in a circle.</source>
        <translation>Μέρη της εικόνας παραπέμπουν κυκλικά το ένα στο άλλο.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Πέτυχε</translation>
    </message>
    <message>
        <source>Passphrase of “{key}”</source>
        <translation>Φράση πρόσβασης του «{key}»</translation>
    </message>
    <message>
        <source>Passphrase that the key has &amp;now</source>
        <translation>Φράση πρόσβασης που έχει &amp;τώρα το κλειδί</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Επικόλληση</translation>
    </message>
    <message>
        <source>Paste a picture or a list of colours</source>
        <translation>Επικόλληση εικόνας ή καταλόγου χρωμάτων</translation>
    </message>
    <message>
        <source>Paste its public key into the field YOUR PUBLIC KEY of the channel&apos;s integration.</source>
        <translation>Επικολλήστε το δημόσιο κλειδί του στο πεδίο YOUR PUBLIC KEY της ενσωμάτωσης του καναλιού.</translation>
    </message>
    <message>
        <source>Paste the public key into the integration&apos;s field YOUR PUBLIC KEY.</source>
        <translation>Επικολλήστε το δημόσιο κλειδί στο πεδίο YOUR PUBLIC KEY της ενσωμάτωσης.</translation>
    </message>
    <message>
        <source>Paste the public key of “{new}” into the field YOUR PUBLIC KEY of the channel&apos;s integration, and save. From then on the platform refuses the old key, and the backend goes over to the new one by itself.</source>
        <translation>Επικολλήστε το δημόσιο κλειδί του «{new}» στο πεδίο YOUR PUBLIC KEY της ενσωμάτωσης του καναλιού και αποθηκεύστε. Από εκείνη τη στιγμή η πλατφόρμα απορρίπτει το παλιό κλειδί, και ο διακομιστής υποβολών περνά μόνος του στο νέο.</translation>
    </message>
    <message>
        <source>Paste the public key that stands in the integration&apos;s field YOUR PUBLIC KEY, or choose the file that holds it.</source>
        <translation>Επικολλήστε το δημόσιο κλειδί που βρίσκεται στο πεδίο YOUR PUBLIC KEY της ενσωμάτωσης, ή επιλέξτε το αρχείο που το περιέχει.</translation>
    </message>
    <message>
        <source>Paste theme</source>
        <translation>Επικόλληση θέματος</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Διαδρομή</translation>
    </message>
    <message>
        <source>Path of the address</source>
        <translation>Διαδρομή της διεύθυνσης</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Μοτίβο</translation>
    </message>
    <message>
        <source>Pattern ignores case</source>
        <translation>Μοτίβο χωρίς διάκριση πεζών-κεφαλαίων</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Phone, 390 × 844</source>
        <translation>Τηλέφωνο, 390 × 844</translation>
    </message>
    <message>
        <source>Phones, &amp;light and dark</source>
        <translation>Τηλέφωνα, &amp;φωτεινό και σκούρο</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Επιλογή πεδίου</translation>
    </message>
    <message>
        <source>Pick a colour…</source>
        <translation>Επιλογή χρώματος…</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>Επιλογή ημερομηνίας</translation>
    </message>
    <message>
        <source>Pick a date for “{field}”</source>
        <translation>Επιλογή ημερομηνίας για «{field}»</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Εικόνα {number}</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Εικόνες ({patterns})</translation>
    </message>
    <message>
        <source>Pictures and lists of colours</source>
        <translation>Εικόνες και κατάλογοι χρωμάτων</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Στοιχείο</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Ενδεικτικό κείμενο</translation>
    </message>
    <message>
        <source>Placeholders in boxes</source>
        <translation>Ενδεικτικά κείμενα σε πλαίσια</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Απλό</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>Απλό HTTP</translation>
    </message>
    <message>
        <source>Plain HTTP answers {status}, without TLS.</source>
        <translation>Το απλό HTTP απαντά {status}, χωρίς TLS.</translation>
    </message>
    <message>
        <source>Plain HTTP leads from one redirect to the next without end.</source>
        <translation>Το απλό HTTP οδηγεί από τη μία ανακατεύθυνση στην άλλη χωρίς τέλος.</translation>
    </message>
    <message>
        <source>Plain HTTP leads to another address.</source>
        <translation>Το απλό HTTP οδηγεί σε άλλη διεύθυνση.</translation>
    </message>
    <message>
        <source>Plain HTTP leads to the same address over TLS.</source>
        <translation>Το απλό HTTP οδηγεί στην ίδια διεύθυνση μέσω TLS.</translation>
    </message>
    <message>
        <source>Plain text between fields.</source>
        <translation>Απλό κείμενο ανάμεσα σε πεδία.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Πλατφόρμα</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>Διεύθυνση πλατφόρμας</translation>
    </message>
    <message>
        <source>Platform, integrations, hosting and key are not written.</source>
        <translation>Η πλατφόρμα, οι ενσωματώσεις, η φιλοξενία και το κλειδί δεν γράφονται.</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Δαμάσκηνο</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Πολωνικά</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Πορτογαλικά</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Ταχυδρομικός κώδικας</translation>
    </message>
    <message>
        <source>Press a field in the page to select it in Design</source>
        <translation>Πατήστε ένα πεδίο στη σελίδα για να επιλεγεί στη Σχεδίαση</translation>
    </message>
    <message>
        <source>Preview shows the very page that will ship. Test, below it, sends answers to a simulator of the platform on this computer.</source>
        <translation>Η Προεπισκόπηση δείχνει ακριβώς τη σελίδα που θα δημοσιευτεί. Η Δοκιμή, από κάτω, στέλνει απαντήσεις σε έναν προσομοιωτή της πλατφόρμας σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Προηγούμενο</translation>
    </message>
    <message>
        <source>Private key (*.pem)</source>
        <translation>Ιδιωτικό κλειδί (*.pem)</translation>
    </message>
    <message>
        <source>Private keys are kept on this machine only, encrypted with a passphrase of yours. They are never part of a project or of an export.</source>
        <translation>Τα ιδιωτικά κλειδιά φυλάσσονται μόνο σε αυτόν τον υπολογιστή, κρυπτογραφημένα με μια δική σας φράση πρόσβασης. Δεν αποτελούν ποτέ μέρος ενός έργου ή μιας εξαγωγής.</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>Προ&amp;βλήματα</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Προβλήματα</translation>
    </message>
    <message>
        <source>Problems and warnings</source>
        <translation>Προβλήματα και προειδοποιήσεις</translation>
    </message>
    <message>
        <source>Problems of the form</source>
        <translation>Προβλήματα της φόρμας</translation>
    </message>
    <message>
        <source>Problems that keep the form from being shown</source>
        <translation>Προβλήματα που εμποδίζουν την εμφάνιση της φόρμας</translation>
    </message>
    <message>
        <source>Problems: {summary}</source>
        <translation>Προβλήματα: {summary}</translation>
    </message>
    <message>
        <source>Product return</source>
        <translation>Επιστροφή προϊόντος</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Αρχείο έργου</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Όνομα έργου</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Έργα</translation>
    </message>
    <message>
        <source>Projects that you open or save are listed here.</source>
        <translation>Εδώ εμφανίζονται τα έργα που ανοίγετε ή αποθηκεύετε.</translation>
    </message>
    <message>
        <source>Properties ({count:,})</source>
        <translation>Ιδιότητες ({count:,})</translation>
    </message>
    <message>
        <source>Properties of the form that are different</source>
        <translation>Ιδιότητες της φόρμας που διαφέρουν</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Ιδιότητα</translation>
    </message>
    <message>
        <source>Propose a name from the label</source>
        <translation>Πρόταση ονόματος από την ετικέτα</translation>
    </message>
    <message>
        <source>Prove that the export works</source>
        <translation>Απόδειξη ότι η εξαγωγή λειτουργεί</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Δημόσιο κλειδί</translation>
    </message>
    <message>
        <source>Public key (*.pem)</source>
        <translation>Δημόσιο κλειδί (*.pem)</translation>
    </message>
    <message>
        <source>Published with it</source>
        <translation>Δημοσιεύτηκε με αυτό</translation>
    </message>
    <message>
        <source>Put TLS in front of it with Caddy: its site gets a file of its own, so that your other sites stay. For nginx there is deploy/nginx.conf.</source>
        <translation>Βάλτε μπροστά του TLS με το Caddy: ο ιστότοπός του παίρνει δικό του αρχείο, ώστε να μείνουν οι άλλοι ιστότοποί σας. Για nginx υπάρχει το deploy/nginx.conf.</translation>
    </message>
    <message>
        <source>Put another field in its place</source>
        <translation>Τοποθέτηση άλλου πεδίου στη θέση του</translation>
    </message>
    <message>
        <source>Put both into one file: {&quot;schema&quot;: …, &quot;uischema&quot;: …}.</source>
        <translation>Βάλτε και τα δύο σε ένα αρχείο: {&quot;schema&quot;: …, &quot;uischema&quot;: …}.</translation>
    </message>
    <message>
        <source>Put it online</source>
        <translation>Δημοσιεύστε την</translation>
    </message>
    <message>
        <source>Put quotation marks around a text that holds a comma or a semicolon.</source>
        <translation>Βάλτε σε εισαγωγικά κάθε κείμενο που περιέχει κόμμα ή ερωτηματικό (;).</translation>
    </message>
    <message>
        <source>Put quotation marks around a text that holds a comma.</source>
        <translation>Βάλτε σε εισαγωγικά όποιο κείμενο περιέχει κόμμα.</translation>
    </message>
    <message>
        <source>Put the form&apos;s private key at {path}, in this folder. Only you may read it.</source>
        <translation>Βάλτε το ιδιωτικό κλειδί της φόρμας στο {path}, σε αυτόν τον φάκελο. Μόνο εσείς επιτρέπεται να το διαβάζετε.</translation>
    </message>
    <message>
        <source>Put the panes back</source>
        <translation>Επαναφορά των πλαισίων</translation>
    </message>
    <message>
        <source>Put your TLS proxy in front of 127.0.0.1:8080, on this machine: its address is the one that deploy/compose.yaml trusts. In Caddy its site gets a file of its own, so that your other sites stay.</source>
        <translation>Βάλτε τον διακομιστή μεσολάβησης TLS μπροστά από το 127.0.0.1:8080, σε αυτόν τον υπολογιστή: τη διεύθυνσή του εμπιστεύεται το deploy/compose.yaml. Στο Caddy ο ιστότοπός του παίρνει δικό του αρχείο, ώστε να μείνουν οι άλλοι ιστότοποί σας.</translation>
    </message>
    <message>
        <source>Put “{pane}” back</source>
        <translation>Επαναφορά του «{pane}»</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>Κωδικός QR της διεύθυνσης</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Παράμετρος ερωτήματος</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>Παράμετροι ερωτήματος</translation>
    </message>
    <message>
        <source>Quick: with the packages of this app</source>
        <translation>Γρήγορα: με τα πακέτα αυτής της εφαρμογής</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Προσφορά</translation>
    </message>
    <message>
        <source>R&amp;emind me to replace it…</source>
        <translation>&amp;Υπενθύμιση αντικατάστασης…</translation>
    </message>
    <message>
        <source>RSA, {bits} bits</source>
        <translation>RSA, {bits} bit</translation>
    </message>
    <message>
        <source>RSA, {bits} bits, SHA-256 {fingerprint}</source>
        <translation>RSA, {bits} bit, SHA-256 {fingerprint}</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Βαθμολογία</translation>
    </message>
    <message>
        <source>Re&amp;name the pane</source>
        <translation>&amp;Μετονομασία του πλαισίου</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Ανάγνωση</translation>
    </message>
    <message>
        <source>Read it by its new name</source>
        <translation>Ανάγνωση με το νέο όνομα</translation>
    </message>
    <message>
        <source>Read the con&amp;versation back</source>
        <translation>Α&amp;νάγνωση της συνομιλίας</translation>
    </message>
    <message>
        <source>Read the conversation back from {host}?</source>
        <translation>Να διαβαστεί η συνομιλία από το {host};</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Νέα ανάγνωση του αρχείου</translation>
    </message>
    <message>
        <source>Read variables of the conversation</source>
        <translation>Ανάγνωση μεταβλητών της συνομιλίας</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Ετοιμότητα</translation>
    </message>
    <message>
        <source>Reading a key</source>
        <translation>Ανάγνωση κλειδιού</translation>
    </message>
    <message>
        <source>Reading a picture</source>
        <translation>Ανάγνωση εικόνας</translation>
    </message>
    <message>
        <source>Reading colours</source>
        <translation>Ανάγνωση χρωμάτων</translation>
    </message>
    <message>
        <source>Reading earlier exports</source>
        <translation>Ανάγνωση προηγούμενων εξαγωγών</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>Ανάγνωση των περιπτώσεων</translation>
    </message>
    <message>
        <source>Reading the colours…</source>
        <translation>Ανάγνωση των χρωμάτων…</translation>
    </message>
    <message>
        <source>Reading the conversation back</source>
        <translation>Ανάγνωση της συνομιλίας</translation>
    </message>
    <message>
        <source>Reading the log of key pairs</source>
        <translation>Ανάγνωση του αρχείου καταγραφής ζευγών κλειδιών</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Ανάγνωση της εικόνας…</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>Ανάγνωση του έργου</translation>
    </message>
    <message>
        <source>Reading the source</source>
        <translation>Ανάγνωση της πηγής</translation>
    </message>
    <message>
        <source>Reading the starter forms</source>
        <translation>Ανάγνωση των έτοιμων φορμών</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Ανάγνωση: {file}</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Έτοιμη;</translation>
    </message>
    <message>
        <source>Received as number {number}, answered {status}</source>
        <translation>Λήφθηκε με αριθμό {number}, απάντηση {status}</translation>
    </message>
    <message>
        <source>Received as number {number}, not answered</source>
        <translation>Λήφθηκε με αριθμό {number}, χωρίς απάντηση</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Πρόσφατα έργα</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Πρόθεση σύστασης (NPS)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Καταγραφή</translation>
    </message>
    <message>
        <source>Recover &amp;unsaved work…</source>
        <translation>Ανάκτηση &amp;μη αποθηκευμένης εργασίας…</translation>
    </message>
    <message>
        <source>Refer to the field</source>
        <translation>Αναφορά στο πεδίο</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>Refused by its rules</source>
        <translation>Απορρίφθηκε από τους κανόνες του</translation>
    </message>
    <message>
        <source>Refused: the backend at {host} kept it, and the platform refuses it.</source>
        <translation>Απορρίφθηκε: ο διακομιστής στο {host} την κράτησε και η πλατφόρμα την απορρίπτει.</translation>
    </message>
    <message>
        <source>Refused: the exported backend answered {status}.</source>
        <translation>Απορρίφθηκε: ο εξαγόμενος διακομιστής υποβολών απάντησε {status}.</translation>
    </message>
    <message>
        <source>Refused: the exported backend kept it, but the simulator refuses it for good.</source>
        <translation>Απορρίφθηκε: ο εξαγόμενος διακομιστής υποβολών την κράτησε, αλλά ο προσομοιωτής την απορρίπτει οριστικά.</translation>
    </message>
    <message>
        <source>Refused: the simulator answered {status}.</source>
        <translation>Απορρίφθηκε: ο προσομοιωτής απάντησε {status}.</translation>
    </message>
    <message>
        <source>Refused: {host} answered {status}.</source>
        <translation>Απορρίφθηκε: ο υπολογιστής {host} απάντησε {status}.</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Απορρίφθηκε: {reason}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Περιφέρεια</translation>
    </message>
    <message>
        <source>Regular expression that the whole answer must match; empty for none.</source>
        <translation>Κανονική έκφραση στην οποία πρέπει να ταιριάζει ολόκληρη η απάντηση· κενή για καμία.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Επαναφόρτωση</translation>
    </message>
    <message>
        <source>Reload the changed file</source>
        <translation>Επαναφόρτωση του αλλαγμένου αρχείου</translation>
    </message>
    <message>
        <source>Rem&amp;ove the language…</source>
        <translation>Α&amp;φαίρεση της γλώσσας…</translation>
    </message>
    <message>
        <source>Remember it in the system&apos;s &amp;keyring</source>
        <translation>Απομνημόνευση στην &amp;κλειδοθήκη του συστήματος</translation>
    </message>
    <message>
        <source>Remember passphrase</source>
        <translation>Απομνημόνευση φράσης πρόσβασης</translation>
    </message>
    <message>
        <source>Remember the passphrase in the &amp;keyring</source>
        <translation>Απομνημόνευση της φράσης πρόσβασης στην &amp;κλειδοθήκη</translation>
    </message>
    <message>
        <source>Remembering {file}</source>
        <translation>Απομνημόνευση: {file}</translation>
    </message>
    <message>
        <source>Remind me at the age of (0 for never)</source>
        <translation>Υπενθύμιση στην ηλικία (0 για ποτέ)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>Αφαίρεση στήλης</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>Αφαίρεση κανόνα</translation>
    </message>
    <message>
        <source>Remove accents</source>
        <translation>Αφαίρεση τόνων</translation>
    </message>
    <message>
        <source>Remove fields or options, and save again.</source>
        <translation>Αφαιρέστε πεδία ή επιλογές και αποθηκεύστε ξανά.</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>Αφαίρεση από τη λίστα…</translation>
    </message>
    <message>
        <source>Remove it from the form&apos;s texts and options; a secret belongs on the server only.</source>
        <translation>Αφαιρέστε το από τα κείμενα και τις επιλογές της φόρμας· ένα μυστικό έχει θέση μόνο στον διακομιστή.</translation>
    </message>
    <message>
        <source>Remove it: the exported policy says which sites may frame the page.</source>
        <translation>Αφαιρέστε την: η εξαγόμενη πολιτική ορίζει ποιοι ιστότοποι μπορούν να δείξουν τη σελίδα μέσα σε πλαίσιο (frame).</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Αφαιρέστε ή μετονομάστε τη μία.</translation>
    </message>
    <message>
        <source>Remove pictures and data from it, and keep the form.</source>
        <translation>Αφαιρέστε από αυτό εικόνες και δεδομένα και κρατήστε τη φόρμα.</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Αφαίρεση γραμμών</translation>
    </message>
    <message>
        <source>Remove spaces at both ends</source>
        <translation>Αφαίρεση κενών στα δύο άκρα</translation>
    </message>
    <message>
        <source>Remove the c&amp;olumn</source>
        <translation>Αφαίρεση της &amp;στήλης</translation>
    </message>
    <message>
        <source>Remove the chosen country</source>
        <translation>Αφαίρεση της επιλεγμένης χώρας</translation>
    </message>
    <message>
        <source>Remove the chosen language</source>
        <translation>Αφαίρεση της επιλεγμένης γλώσσας</translation>
    </message>
    <message>
        <source>Remove the column, or give it the tag of its language.</source>
        <translation>Αφαιρέστε τη στήλη ή δώστε της τον κωδικό της γλώσσας της.</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Αφαίρεση της συνθήκης</translation>
    </message>
    <message>
        <source>Remove the integration</source>
        <translation>Αφαίρεση της ενσωμάτωσης</translation>
    </message>
    <message>
        <source>Remove the lines that begin with &lt;!DOCTYPE or &lt;!ENTITY.</source>
        <translation>Αφαιρέστε τις γραμμές που αρχίζουν με &lt;!DOCTYPE ή &lt;!ENTITY.</translation>
    </message>
    <message>
        <source>Remove the message</source>
        <translation>Αφαίρεση του μηνύματος</translation>
    </message>
    <message>
        <source>Remove the option</source>
        <translation>Αφαίρεση της επιλογής</translation>
    </message>
    <message>
        <source>Remove the option “{value}”?</source>
        <translation>Αφαίρεση της επιλογής «{value}»;</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Αφαίρεση του κανόνα</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Αφαίρεση του βήματος</translation>
    </message>
    <message>
        <source>Remove the step (Delete)</source>
        <translation>Αφαίρεση του βήματος (Delete)</translation>
    </message>
    <message>
        <source>Remove the words without a grade</source>
        <translation>Αφαίρεση των λέξεων χωρίς βαθμό</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Αφαίρεση αυτής της συνθήκης</translation>
    </message>
    <message>
        <source>Remove this deployment</source>
        <translation>Αφαίρεση αυτής της εγκατάστασης</translation>
    </message>
    <message>
        <source>Remove this target</source>
        <translation>Αφαίρεση αυτού του προορισμού</translation>
    </message>
    <message>
        <source>Remove what depends on it</source>
        <translation>Αφαίρεση όσων εξαρτώνται από αυτό</translation>
    </message>
    <message>
        <source>Remove what is no country</source>
        <translation>Αφαίρεση όσων δεν είναι χώρες</translation>
    </message>
    <message>
        <source>Remove what names it</source>
        <translation>Αφαίρεση όσων την ονομάζουν</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Αφαίρεση γλώσσας: {language}</translation>
    </message>
    <message>
        <source>Remove {language} from the form?</source>
        <translation>Να αφαιρεθεί από τη φόρμα η γλώσσα «{language}»;</translation>
    </message>
    <message>
        <source>Rena&amp;me key pair…</source>
        <translation>&amp;Μετονομασία ζεύγους κλειδιών…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Μετονομασία</translation>
    </message>
    <message>
        <source>Rename the key pair</source>
        <translation>Μετονομασία ζεύγους κλειδιών</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Μετονομασία…</translation>
    </message>
    <message>
        <source>Renaming a key pair</source>
        <translation>Μετονομασία ζεύγους κλειδιών σε εξέλιξη</translation>
    </message>
    <message>
        <source>Rendering the form</source>
        <translation>Απόδοση της φόρμας</translation>
    </message>
    <message>
        <source>Rendering the page</source>
        <translation>Απόδοση της σελίδας</translation>
    </message>
    <message>
        <source>Renew it, and have the server send the authority&apos;s certificates of today.</source>
        <translation>Ανανεώστε το και φροντίστε ο διακομιστής να στέλνει τα τωρινά πιστοποιητικά της αρχής.</translation>
    </message>
    <message>
        <source>Renew it, and see that it is renewed by itself.</source>
        <translation>Ανανεώστε το και βεβαιωθείτε ότι ανανεώνεται αυτόματα.</translation>
    </message>
    <message>
        <source>Repeat no other field</source>
        <translation>Καμία επανάληψη άλλου πεδίου</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Αντικατάσταση</translation>
    </message>
    <message>
        <source>Replace a key pair that others may know; the steps leave no gap. The passphrase is asked for once after each start, unless the system&apos;s keyring has it.</source>
        <translation>Αντικαταστήστε ένα ζεύγος κλειδιών που ίσως γνωρίζουν άλλοι· τα βήματα δεν αφήνουν κενό. Η φράση πρόσβασης ζητείται μία φορά μετά από κάθε εκκίνηση, εκτός αν την έχει η κλειδοθήκη του συστήματος.</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Αντικατάσταση όλων</translation>
    </message>
    <message>
        <source>Replace by a new one…</source>
        <translation>Αντικατάσταση με νέο…</translation>
    </message>
    <message>
        <source>Replace it with its value: copy it and paste values only.</source>
        <translation>Αντικαταστήστε τον με την τιμή του: αντιγράψτε τον και επικολλήστε μόνο τις τιμές.</translation>
    </message>
    <message>
        <source>Replace it, or choose another name.</source>
        <translation>Αντικαταστήστε το ή επιλέξτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>Replace the private key, and restart the backend.</source>
        <translation>Αντικαταστήστε το ιδιωτικό κλειδί και επανεκκινήστε τον διακομιστή υποβολών.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Αντικατάσταση με</translation>
    </message>
    <message>
        <source>Replace {file}?</source>
        <translation>Αντικατάσταση του αρχείου {file};</translation>
    </message>
    <message>
        <source>Replace “{name}” by a new key pair</source>
        <translation>Αντικατάσταση του «{name}» με νέο ζεύγος κλειδιών</translation>
    </message>
    <message>
        <source>Replacing it loses what is there now. To keep both, cancel and use Save as.</source>
        <translation>Με την αντικατάσταση χάνεται ό,τι υπάρχει τώρα εκεί. Για να κρατήσετε και τα δύο, ακυρώστε και χρησιμοποιήστε την εντολή «Αποθήκευση ως».</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>Report of all panes…</source>
        <translation>Αναφορά για όλα τα πλαίσια…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Αίτημα</translation>
    </message>
    <message>
        <source>Request prepared</source>
        <translation>Το αίτημα ετοιμάστηκε</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Αποστολή αιτήματος</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Αιτήματα</translation>
    </message>
    <message>
        <source>Requests that were blocked</source>
        <translation>Αιτήματα που αποκλείστηκαν</translation>
    </message>
    <message>
        <source>Require an answer</source>
        <translation>Ορισμός ως υποχρεωτικού</translation>
    </message>
    <message>
        <source>Require the tick</source>
        <translation>Υποχρεωτική επιλογή του πλαισίου</translation>
    </message>
    <message>
        <source>Require {field} if {condition}</source>
        <translation>Το πεδίο {field} είναι υποχρεωτικό αν {condition}</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Υποχρεωτικό</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Reset {property}</source>
        <translation>Επαναφορά: {property}</translation>
    </message>
    <message>
        <source>Reset “{property}” to what is usual</source>
        <translation>Επαναφορά της ιδιότητας «{property}» στο συνηθισμένο</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Απόκριση</translation>
    </message>
    <message>
        <source>Response received</source>
        <translation>Λήφθηκε απόκριση</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Επανεκκίνηση τώρα</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Αποτελέσματα</translation>
    </message>
    <message>
        <source>Retention is 0, for no bound, or a positive number.</source>
        <translation>Η διατήρηση είναι 0 (χωρίς όριο) ή θετικός αριθμός.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Επισκόπηση</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Αναθεώρηση</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Ρουμανικά</translation>
    </message>
    <message>
        <source>Room between fields</source>
        <translation>Απόσταση ανάμεσα στα πεδία</translation>
    </message>
    <message>
        <source>Rounds down to a whole number.</source>
        <translation>Στρογγυλεύει προς τα κάτω σε ακέραιο.</translation>
    </message>
    <message>
        <source>Rounds to 0 to 6 digits after the point; halves away from zero.</source>
        <translation>Στρογγυλεύει σε 0 έως 6 δεκαδικά ψηφία· τα μισά απομακρύνονται από το μηδέν.</translation>
    </message>
    <message>
        <source>Rounds up to a whole number.</source>
        <translation>Στρογγυλεύει προς τα πάνω σε ακέραιο.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Row 1, column {column}: {reason}</source>
        <translation>Γραμμή 1, στήλη {column}: {reason}</translation>
    </message>
    <message>
        <source>Row 1, column {column}: “{name}” stands in column {first} already.</source>
        <translation>Γραμμή 1, στήλη {column}: το «{name}» υπάρχει ήδη στη στήλη {first}.</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Γραμμή {row}</translation>
    </message>
    <message>
        <source>Row {row} expects nothing.</source>
        <translation>Η γραμμή {row} δεν αναμένει τίποτα.</translation>
    </message>
    <message>
        <source>Row {row} has more cells than the first row.</source>
        <translation>Η γραμμή {row} έχει περισσότερα κελιά από την πρώτη γραμμή.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {reason}</source>
        <translation>Γραμμή {row}, στήλη {column}: {reason}</translation>
    </message>
    <message>
        <source>Row {row}: a case “{name}” stands in row {first} already.</source>
        <translation>Γραμμή {row}: υπάρχει ήδη περίπτωση «{name}» στη γραμμή {first}.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Κανόνας</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Κανόνες</translation>
    </message>
    <message>
        <source>Rules make a form follow its answers. A field can be shown only if an earlier answer asks for it, it can have to be answered only then, and values can be worked out from answers.</source>
        <translation>Με τους κανόνες η φόρμα ακολουθεί τις απαντήσεις της. Ένα πεδίο μπορεί να εμφανίζεται μόνο αν το ζητά μια προηγούμενη απάντηση, μπορεί να είναι υποχρεωτικό μόνο τότε, και οι τιμές μπορούν να υπολογίζονται από απαντήσεις.</translation>
    </message>
    <message>
        <source>Rules of the form</source>
        <translation>Κανόνες της φόρμας</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Εκτέλεση</translation>
    </message>
    <message>
        <source>Run a form</source>
        <translation>Λειτουργία μιας φόρμας</translation>
    </message>
    <message>
        <source>Run in Preview</source>
        <translation>Εκτέλεση στην Προεπισκόπηση</translation>
    </message>
    <message>
        <source>Run the backend on a machine of your own, in one of the other ways, without the page.</source>
        <translation>Εκτελέστε το backend σε δικό σας υπολογιστή, με έναν από τους άλλους τρόπους, χωρίς τη σελίδα.</translation>
    </message>
    <message>
        <source>Running cases</source>
        <translation>Εκτέλεση περιπτώσεων</translation>
    </message>
    <message>
        <source>Running the cases</source>
        <translation>Εκτέλεση των περιπτώσεων</translation>
    </message>
    <message>
        <source>Running “{case}”…</source>
        <translation>Εκτελείται η περίπτωση «{case}»…</translation>
    </message>
    <message>
        <source>S&amp;ave all listed as HAR…</source>
        <translation>Αποθήκευση &amp;όλων της λίστας ως HAR…</translation>
    </message>
    <message>
        <source>S&amp;how in Translations</source>
        <translation>Εμφάνιση στις Με&amp;ταφράσεις</translation>
    </message>
    <message>
        <source>SHA-256 of the SPKI of the key pair in use, as 64 hex digits; empty if none was chosen. The backend refuses to start with another key.</source>
        <translation>SHA-256 του SPKI του ζεύγους κλειδιών που χρησιμοποιείται, ως 64 δεκαεξαδικά ψηφία· κενό αν δεν επιλέχθηκε κανένα. Ο διακομιστής υποβολών αρνείται να ξεκινήσει με άλλο κλειδί.</translation>
    </message>
    <message>
        <source>SHA-256 of the public key</source>
        <translation>SHA-256 του δημόσιου κλειδιού</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Πωλήσεις</translation>
    </message>
    <message>
        <source>Sample answers made</source>
        <translation>Δημιουργία ενδεικτικών απαντήσεων</translation>
    </message>
    <message>
        <source>Samples stand in place of the answers to sensitive fields.</source>
        <translation>Στη θέση των απαντήσεων σε ευαίσθητα πεδία μπήκαν δείγματα.</translation>
    </message>
    <message>
        <source>Satisfaction survey</source>
        <translation>Έρευνα ικανοποίησης</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Αποθήκευση &amp;ως…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Αποθήκευση ως CSV…</translation>
    </message>
    <message>
        <source>Save as HTTP archive</source>
        <translation>Αποθήκευση ως αρχείο HTTP</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Αποθήκευση ως PDF</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Αποθήκευση ως αρχείου…</translation>
    </message>
    <message>
        <source>Save as a secret file…</source>
        <translation>Αποθήκευση ως μυστικού αρχείου…</translation>
    </message>
    <message>
        <source>Save it again, or choose another one.</source>
        <translation>Αποθηκεύστε την ξανά ή επιλέξτε άλλη.</translation>
    </message>
    <message>
        <source>Save it as .xlsx, without macros.</source>
        <translation>Αποθηκεύστε το ως .xlsx, χωρίς μακροεντολές.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, as it was exported.</source>
        <translation>Αποθηκεύστε το ως UTF-8, όπως εξήχθη.</translation>
    </message>
    <message>
        <source>Save it as UTF-8. Spreadsheets call this “CSV UTF-8”.</source>
        <translation>Αποθηκεύστε τον ως UTF-8. Τα υπολογιστικά φύλλα το ονομάζουν «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Save it with the encoding UTF-8 (in Excel: CSV UTF-8).</source>
        <translation>Αποθηκεύστε το με κωδικοποίηση UTF-8 (στο Excel: CSV UTF-8).</translation>
    </message>
    <message>
        <source>Save the changes to “{form}”?</source>
        <translation>Να αποθηκευτούν οι αλλαγές στη φόρμα «{form}»;</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Αποθήκευση του αρχείου καταγραφής</translation>
    </message>
    <message>
        <source>Save the panes as PD&amp;F…</source>
        <translation>Αποθήκευση των πλαισίων ως PD&amp;F…</translation>
    </message>
    <message>
        <source>Save the panes as p&amp;ictures…</source>
        <translation>Αποθήκευση των πλαισίων ως &amp;εικόνων…</translation>
    </message>
    <message>
        <source>Save the private key as a secret &amp;file…</source>
        <translation>Αποθήκευση του ιδιωτικού κλειδιού ως μυστικού α&amp;ρχείου…</translation>
    </message>
    <message>
        <source>Save the private key as a secret file</source>
        <translation>Αποθήκευση του ιδιωτικού κλειδιού ως μυστικού αρχείου</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Αποθήκευση του έργου</translation>
    </message>
    <message>
        <source>Save the project first.</source>
        <translation>Αποθηκεύστε πρώτα το έργο.</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>Αποθήκευση δημόσιου κλειδιού</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Αποθήκευση της αναφοράς</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Αποθήκευση της αναφοράς…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Αποθήκευση του πίνακα</translation>
    </message>
    <message>
        <source>Save the values in this profile</source>
        <translation>Αποθήκευση των τιμών σε αυτό το προφίλ</translation>
    </message>
    <message>
        <source>Save under another name, or replace it.</source>
        <translation>Αποθηκεύστε με άλλο όνομα ή αντικαταστήστε το.</translation>
    </message>
    <message>
        <source>Save your seat, and seats for those you bring along.</source>
        <translation>Κρατήστε τη θέση σας, και θέσεις για όσους φέρετε μαζί.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Saved as {file}, for your eyes alone (mode 0600). Move it to the server, and name it in MOVEO_PRIVATE_KEY_FILE.</source>
        <translation>Αποθηκεύτηκε ως {file}, μόνο για εσάς (δικαιώματα 0600). Μεταφέρετέ το στον διακομιστή και δηλώστε το στο MOVEO_PRIVATE_KEY_FILE.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Αποθηκεύτηκε ως {file}.</translation>
    </message>
    <message>
        <source>Saved parameters</source>
        <translation>Αποθηκευμένες παράμετροι</translation>
    </message>
    <message>
        <source>Saved without the private key or the signature that was in it.</source>
        <translation>Αποθηκεύτηκε χωρίς το ιδιωτικό κλειδί ή την υπογραφή που περιείχε.</translation>
    </message>
    <message>
        <source>Saved, and perhaps delivered: the form says not to send it again.</source>
        <translation>Αποθηκεύτηκε και ίσως παραδόθηκε: η φόρμα ορίζει να μη σταλεί ξανά.</translation>
    </message>
    <message>
        <source>Saved, delivered a little later</source>
        <translation>Αποθηκεύεται, παραδίδεται λίγο αργότερα</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Αποθηκεύτηκε: {file}</translation>
    </message>
    <message>
        <source>Saves what the last run found.</source>
        <translation>Αποθηκεύει ό,τι βρήκε η τελευταία εκτέλεση.</translation>
    </message>
    <message>
        <source>Saving submissions</source>
        <translation>Αποθήκευση υποβολών</translation>
    </message>
    <message>
        <source>Saving the log</source>
        <translation>Αποθήκευση του αρχείου καταγραφής σε εξέλιξη</translation>
    </message>
    <message>
        <source>Saving the public key</source>
        <translation>Αποθήκευση του δημόσιου κλειδιού σε εξέλιξη</translation>
    </message>
    <message>
        <source>Say how far one has come</source>
        <translation>Ένδειξη προόδου</translation>
    </message>
    <message>
        <source>Say what comes afterwards</source>
        <translation>Ορίστε τι ακολουθεί</translation>
    </message>
    <message>
        <source>Say which language it is for.</source>
        <translation>Ορίστε για ποια γλώσσα προορίζεται.</translation>
    </message>
    <message>
        <source>Scheme and host of the platform; http only on loopback.</source>
        <translation>Σχήμα και διακομιστής της πλατφόρμας· http μόνο στον ίδιο υπολογιστή.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Οθόνη</translation>
    </message>
    <message>
        <source>Screen that the page is shown on</source>
        <translation>Οθόνη στην οποία εμφανίζεται η σελίδα</translation>
    </message>
    <message>
        <source>Script: {part}</source>
        <translation>Δέσμη ενεργειών: {part}</translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation>Επι&amp;λογή όλων</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Search by name or tag</source>
        <translation>Αναζήτηση με όνομα ή κωδικό</translation>
    </message>
    <message>
        <source>Search by title, field or word</source>
        <translation>Αναζήτηση με τίτλο, πεδίο ή λέξη</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Αναζήτηση πεδίων</translation>
    </message>
    <message>
        <source>Search in all languages</source>
        <translation>Αναζήτηση σε όλες τις γλώσσες</translation>
    </message>
    <message>
        <source>Search kinds of field</source>
        <translation>Αναζήτηση ειδών πεδίων</translation>
    </message>
    <message>
        <source>Search properties</source>
        <translation>Αναζήτηση ιδιοτήτων</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Αναζήτηση ρυθμίσεων</translation>
    </message>
    <message>
        <source>Search t&amp;he properties</source>
        <translation>Αναζήτηση στις ιδιό&amp;τητες</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Αναζήτηση στο ιστορικό</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>Αναζήτηση στις γλώσσες</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Αναζήτηση στη λίστα</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Αναζήτηση στο εγχειρίδιο</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Αναζήτηση στους κανόνες</translation>
    </message>
    <message>
        <source>Search the starter forms</source>
        <translation>Αναζήτηση στις έτοιμες φόρμες</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Αναζήτηση στα κείμενα</translation>
    </message>
    <message>
        <source>Seconds of the fault</source>
        <translation>Δευτερόλεπτα του σφάλματος</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Μυστικά</translation>
    </message>
    <message>
        <source>Sections of Export</source>
        <translation>Ενότητες της Εξαγωγής</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>Κεφαλίδες ασφαλείας</translation>
    </message>
    <message>
        <source>See it and try it</source>
        <translation>Δείτε την και δοκιμάστε την</translation>
    </message>
    <message>
        <source>See that it asks visitors for no certificate of their own, and look at its log.</source>
        <translation>Βεβαιωθείτε ότι δεν ζητά από τους επισκέπτες δικό τους πιστοποιητικό και κοιτάξτε το αρχείο καταγραφής του.</translation>
    </message>
    <message>
        <source>See that it runs, and that the proxy passes all paths on to it.</source>
        <translation>Βεβαιωθείτε ότι λειτουργεί και ότι ο διακομιστής μεσολάβησης (proxy) του μεταβιβάζει όλες τις διαδρομές.</translation>
    </message>
    <message>
        <source>See that it says that it is ready, through TLS.</source>
        <translation>Βεβαιωθείτε ότι λέει πως είναι έτοιμο, μέσω TLS.</translation>
    </message>
    <message>
        <source>See that the address and its port lead to the page&apos;s server.</source>
        <translation>Βεβαιωθείτε ότι η διεύθυνση και η θύρα της οδηγούν στον διακομιστή της σελίδας.</translation>
    </message>
    <message>
        <source>See that the address is the page&apos;s own, and that the page is deployed.</source>
        <translation>Βεβαιωθείτε ότι η διεύθυνση είναι αυτή της σελίδας και ότι η σελίδα έχει εγκατασταθεί.</translation>
    </message>
    <message>
        <source>See that the backend says that it is ready.</source>
        <translation>Βεβαιωθείτε ότι το backend λέει πως είναι έτοιμο.</translation>
    </message>
    <message>
        <source>See that the exported backend answers, and none other.</source>
        <translation>Βεβαιωθείτε ότι απαντά ο εξαγόμενος διακομιστής υποβολών και κανένας άλλος.</translation>
    </message>
    <message>
        <source>See that the name is right, and that the server runs.</source>
        <translation>Βεβαιωθείτε ότι το όνομα είναι σωστό και ότι ο διακομιστής λειτουργεί.</translation>
    </message>
    <message>
        <source>See that the proxy passes on Host and X-Forwarded-Proto, and that the backend&apos;s TRUSTED_PROXIES names the proxy.</source>
        <translation>Βεβαιωθείτε ότι ο διακομιστής μεσολάβησης (proxy) μεταβιβάζει τις κεφαλίδες Host και X-Forwarded-Proto, και ότι το TRUSTED_PROXIES του διακομιστή υποβολών τον ονομάζει.</translation>
    </message>
    <message>
        <source>See that the server runs and that a firewall lets requests through.</source>
        <translation>Βεβαιωθείτε ότι ο διακομιστής λειτουργεί και ότι το τείχος προστασίας αφήνει τα αιτήματα να περάσουν.</translation>
    </message>
    <message>
        <source>See what it costs right away, then ask for a binding offer.</source>
        <translation>Δείτε αμέσως πόσο κοστίζει, και έπειτα ζητήστε δεσμευτική προσφορά.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Σπόρος</translation>
    </message>
    <message>
        <source>Select a field of the form first.</source>
        <translation>Επιλέξτε πρώτα ένα πεδίο της φόρμας.</translation>
    </message>
    <message>
        <source>Select in &amp;Design what is pressed</source>
        <translation>Επιλογή στη &amp;Σχεδίαση αυτού που πατιέται</translation>
    </message>
    <message>
        <source>Select one block of cells, or only the first cell, and paste again.</source>
        <translation>Επιλέξτε ένα ενιαίο μπλοκ κελιών, ή μόνο το πρώτο κελί, και επικολλήστε ξανά.</translation>
    </message>
    <message>
        <source>Select the cells below as well, to fill them with the first one.</source>
        <translation>Επιλέξτε και τα κελιά από κάτω, για να συμπληρωθούν με το πρώτο.</translation>
    </message>
    <message>
        <source>Selected in Design: {field}</source>
        <translation>Επιλέχθηκε στη Σχεδίαση: {field}</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Αυτοέλεγχος</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Αποστολή</translation>
    </message>
    <message>
        <source>Send a marked test submission as well</source>
        <translation>Αποστολή και σημασμένης δοκιμαστικής υποβολής</translation>
    </message>
    <message>
        <source>Send a test submission to the platform, and see that it arrives in the conversation.</source>
        <translation>Στείλτε μια δοκιμαστική υποβολή στην πλατφόρμα και βεβαιωθείτε ότι φτάνει στη συνομιλία.</translation>
    </message>
    <message>
        <source>Send a test submission to {host}?</source>
        <translation>Αποστολή δοκιμαστικής υποβολής στον διακομιστή {host};</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Αποστολή &amp;ξανά</translation>
    </message>
    <message>
        <source>Send an&amp;yway, through the exported backend</source>
        <translation>Αποστολή &amp;παρ’ όλα αυτά, μέσω του εξαγόμενου διακομιστή υποβολών</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Αποστολή παρ’ όλα αυτά</translation>
    </message>
    <message>
        <source>Send button</source>
        <translation>Κουμπί αποστολής</translation>
    </message>
    <message>
        <source>Send each</source>
        <translation>Αποστολή όλων</translation>
    </message>
    <message>
        <source>Send it again from here instead.</source>
        <translation>Στείλτε την ξανά από εδώ.</translation>
    </message>
    <message>
        <source>Send it again instead.</source>
        <translation>Στείλτε την ξανά από την αρχή.</translation>
    </message>
    <message>
        <source>Send the form, and this shows what happens until the chat closes it.</source>
        <translation>Στείλτε τη φόρμα και εδώ θα φανεί τι συμβαίνει μέχρι να την κλείσει η συνομιλία.</translation>
    </message>
    <message>
        <source>Send these bytes to {host} once more?</source>
        <translation>Να σταλούν αυτά τα byte στο {host} άλλη μία φορά;</translation>
    </message>
    <message>
        <source>Send this submission to {host}?</source>
        <translation>Να σταλεί αυτή η υποβολή στον υπολογιστή {host};</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Αποστολή σε</translation>
    </message>
    <message>
        <source>Send to {host}</source>
        <translation>Αποστολή στον {host}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Γίνεται αποστολή</translation>
    </message>
    <message>
        <source>Sending a test submission</source>
        <translation>Αποστολή δοκιμαστικής υποβολής</translation>
    </message>
    <message>
        <source>Sending through the exported backend…</source>
        <translation>Αποστολή μέσω του εξαγόμενου διακομιστή υποβολών…</translation>
    </message>
    <message>
        <source>Sending to the simulator…</source>
        <translation>Αποστολή στον προσομοιωτή…</translation>
    </message>
    <message>
        <source>Sending to {host}…</source>
        <translation>Αποστολή στον υπολογιστή {host}…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Γίνεται αποστολή…</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Ευαίσθητο</translation>
    </message>
    <message>
        <source>Sensitive answers are masked: fill them in.</source>
        <translation>Οι ευαίσθητες απαντήσεις είναι καλυμμένες: συμπληρώστε τις.</translation>
    </message>
    <message>
        <source>Sensitive answers are not kept, so this cannot be sent again as it was: {names}.</source>
        <translation>Οι ευαίσθητες απαντήσεις δεν διατηρούνται, οπότε αυτή δεν μπορεί να σταλεί ξανά όπως ήταν: {names}.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Μετά την αποστολή</translation>
    </message>
    <message>
        <source>Sent by the page</source>
        <translation>Εστάλη από τη σελίδα</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Εστάλη σε</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Με πατούρες (serif)</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Σοβαρό</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Εξυπηρέτηση</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Συνεδρία</translation>
    </message>
    <message>
        <source>Session header</source>
        <translation>Κεφαλίδα συνεδρίας</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Αναγνωριστικό συνεδρίας</translation>
    </message>
    <message>
        <source>Session id missing</source>
        <translation>Λείπει το αναγνωριστικό συνεδρίας</translation>
    </message>
    <message>
        <source>Session id too long</source>
        <translation>Πολύ μεγάλο αναγνωριστικό συνεδρίας</translation>
    </message>
    <message>
        <source>Session id twice</source>
        <translation>Αναγνωριστικό συνεδρίας δύο φορές</translation>
    </message>
    <message>
        <source>Session id with a space</source>
        <translation>Αναγνωριστικό συνεδρίας με κενό</translation>
    </message>
    <message>
        <source>Set the clock of this machine, or install certificates that are valid today.</source>
        <translation>Ρυθμίστε το ρολόι αυτού του υπολογιστή ή εγκαταστήστε πιστοποιητικά που ισχύουν σήμερα.</translation>
    </message>
    <message>
        <source>Set the wrong one by a time server: tokens live four seconds, so the platform refuses those of a wrong clock.</source>
        <translation>Ρυθμίστε το λανθασμένο ρολόι από διακομιστή ώρας: τα διακριτικά (tokens) ζουν τέσσερα δευτερόλεπτα, οπότε η πλατφόρμα απορρίπτει όσα έχουν λανθασμένη ώρα.</translation>
    </message>
    <message>
        <source>Set {row}</source>
        <translation>Σύνολο {row}</translation>
    </message>
    <message>
        <source>Set {variable} to another folder.</source>
        <translation>Ορίστε άλλον φάκελο στη μεταβλητή {variable}.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Σύνολα</translation>
    </message>
    <message>
        <source>Sets go to a real host or a deployed backend one by one only: choose one, and press Send.</source>
        <translation>Σε πραγματικό διακομιστή ή εγκατεστημένο backend τα σύνολα στέλνονται μόνο ένα ένα: επιλέξτε ένα και πατήστε «Αποστολή».</translation>
    </message>
    <message>
        <source>Sets of answers</source>
        <translation>Σύνολα απαντήσεων</translation>
    </message>
    <message>
        <source>Settings of the backend read</source>
        <translation>Ανάγνωση των ρυθμίσεων του διακομιστή υποβολών</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Πολλαπλή επιλογή</translation>
    </message>
    <message>
        <source>Several lines of text.</source>
        <translation>Κείμενο πολλών γραμμών.</translation>
    </message>
    <message>
        <source>Shape and letters</source>
        <translation>Σχήμα και γράμματα</translation>
    </message>
    <message>
        <source>Share of the line it takes on a wide screen.</source>
        <translation>Μερίδιο της γραμμής που πιάνει σε πλατιά οθόνη.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Εμφάνιση όλων</translation>
    </message>
    <message>
        <source>Show all answers before they are sent</source>
        <translation>Εμφάνιση όλων των απαντήσεων πριν σταλούν</translation>
    </message>
    <message>
        <source>Show all starter forms</source>
        <translation>Εμφάνιση όλων των έτοιμων φορμών</translation>
    </message>
    <message>
        <source>Show how to put it &amp;online</source>
        <translation>Οδηγίες δημοσίευσης στο &amp;διαδίκτυο</translation>
    </message>
    <message>
        <source>Show if</source>
        <translation>Εμφάνιση αν</translation>
    </message>
    <message>
        <source>Show it always</source>
        <translation>Συνεχής εμφάνιση</translation>
    </message>
    <message>
        <source>Show me the steps</source>
        <translation>Δείξε μου τα βήματα</translation>
    </message>
    <message>
        <source>Show mine</source>
        <translation>Εμφάνιση του δικού μου</translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation>Εμφάνιση μόνο των διαφορών</translation>
    </message>
    <message>
        <source>Show the &amp;log file</source>
        <translation>Εμφάνιση του αρχείου &amp;καταγραφής</translation>
    </message>
    <message>
        <source>Show the form&apos;s</source>
        <translation>Εμφάνιση του κειμένου της φόρμας</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>Εμφάνιση του προβλήματος</translation>
    </message>
    <message>
        <source>Show the three steps</source>
        <translation>Εμφάνιση των τριών βημάτων</translation>
    </message>
    <message>
        <source>Show what &amp;differs from earlier exports</source>
        <translation>Δια&amp;φορές από προηγούμενες εξαγωγές</translation>
    </message>
    <message>
        <source>Show {field} if {condition}</source>
        <translation>Το πεδίο {field} εμφανίζεται αν {condition}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Εμφανίζεται</translation>
    </message>
    <message>
        <source>Shown as it will ship</source>
        <translation>Εμφανίζεται όπως θα δημοσιευτεί</translation>
    </message>
    <message>
        <source>Shown by the page</source>
        <translation>Τι έδειξε η σελίδα</translation>
    </message>
    <message>
        <source>Shown if</source>
        <translation>Εμφανίζεται αν</translation>
    </message>
    <message>
        <source>Sign that it was sent</source>
        <translation>Ένδειξη ότι στάλθηκε</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Υπογραφή με</translation>
    </message>
    <message>
        <source>Signs sample answers and sends them to a simulator of its own. Nothing leaves this machine.</source>
        <translation>Υπογράφει δοκιμαστικές απαντήσεις και τις στέλνει σε δικό της προσομοιωτή. Τίποτα δεν φεύγει από αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Signs with</source>
        <translation>Υπογράφει με</translation>
    </message>
    <message>
        <source>Simulated platform took it: token, header and body</source>
        <translation>Αποδοχή από την προσομοιωμένη πλατφόρμα: διακριτικό (token), κεφαλίδα και σώμα</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Προσομοιωτής</translation>
    </message>
    <message>
        <source>Simulator received it, and did not take it</source>
        <translation>Ο προσομοιωτής την έλαβε και δεν τη δέχτηκε</translation>
    </message>
    <message>
        <source>Simulator received it, and took it</source>
        <translation>Ο προσομοιωτής την έλαβε και τη δέχτηκε</translation>
    </message>
    <message>
        <source>Sites whose chat may frame the page (CSP frame-ancestors sources); http only on loopback.</source>
        <translation>Ιστότοποι των οποίων το chat επιτρέπεται να δείχνει τη σελίδα σε πλαίσιο (πηγές CSP frame-ancestors)· http μόνο στον ίδιο υπολογιστή.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Size of submissions</source>
        <translation>Μέγεθος υποβολών</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Ρυθμιστική μπάρα</translation>
    </message>
    <message>
        <source>Sliders here have whole numbers only.</source>
        <translation>Οι ρυθμιστικές μπάρες εδώ έχουν μόνο ακέραιους αριθμούς.</translation>
    </message>
    <message>
        <source>Small phone</source>
        <translation>Μικρό τηλέφωνο</translation>
    </message>
    <message>
        <source>Small phone, 320 × 568</source>
        <translation>Μικρό τηλέφωνο, 320 × 568</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Ψιλά γράμματα</translation>
    </message>
    <message>
        <source>Small print above the send button; may be empty.</source>
        <translation>Ψιλά γράμματα πάνω από το κουμπί αποστολής· μπορεί να είναι κενά.</translation>
    </message>
    <message>
        <source>Some programs take no values of options with spaces.</source>
        <translation>Ορισμένα προγράμματα δεν δέχονται τιμές επιλογών με κενά.</translation>
    </message>
    <message>
        <source>Some texts are missing, or older than what they translate.</source>
        <translation>Μερικά κείμενα λείπουν ή είναι παλαιότερα από αυτό που μεταφράζουν.</translation>
    </message>
    <message>
        <source>Something in it looked like a secret.</source>
        <translation>Κάτι μέσα της έμοιαζε με μυστικό.</translation>
    </message>
    <message>
        <source>Something is wrong here.</source>
        <translation>Κάτι δεν πάει καλά εδώ.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Κάτι πήγε στραβά, ενώ δεν θα έπρεπε.</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>Πη&amp;γή</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>Source of the form, as JSON</source>
        <translation>Πηγή της φόρμας, ως JSON</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Ισπανικά</translation>
    </message>
    <message>
        <source>Split it into several forms.</source>
        <translation>Χωρίστε το σε περισσότερες φόρμες.</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Αποτυχίες</translation>
    </message>
    <message>
        <source>Stable id of the form, [A-Za-z0-9_-]{1,64}.</source>
        <translation>Σταθερό id της φόρμας, [A-Za-z0-9_-]{1,64}.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Παλιά μετάφραση</translation>
    </message>
    <message>
        <source>Stand first</source>
        <translation>Προηγούνται</translation>
    </message>
    <message>
        <source>Stands above the form.</source>
        <translation>Βρίσκεται πάνω από τη φόρμα.</translation>
    </message>
    <message>
        <source>Stands above the send button.</source>
        <translation>Βρίσκονται πάνω από το κουμπί αποστολής.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Αστέρια</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Αρχική</translation>
    </message>
    <message>
        <source>Start for {network}</source>
        <translation>Έναρξη για {network}</translation>
    </message>
    <message>
        <source>Start from a form like yours, from an empty one, or drop a file here.</source>
        <translation>Ξεκινήστε από μια φόρμα σαν τη δική σας, από μια κενή, ή αποθέστε ένα αρχείο εδώ.</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Έναρξη της εκτέλεσης</translation>
    </message>
    <message>
        <source>Starter forms</source>
        <translation>Έτοιμες φόρμες</translation>
    </message>
    <message>
        <source>Starting the browser engine…</source>
        <translation>Εκκίνηση της μηχανής περιήγησης…</translation>
    </message>
    <message>
        <source>Starting the exported backend…</source>
        <translation>Εκκίνηση του εξαγόμενου διακομιστή υποβολών…</translation>
    </message>
    <message>
        <source>Starting the simulator…</source>
        <translation>Εκκίνηση του προσομοιωτή…</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Αρχική τιμή</translation>
    </message>
    <message>
        <source>Starts with “{name}” from the conversation</source>
        <translation>Αρχική τιμή από το «{name}» της συνομιλίας</translation>
    </message>
    <message>
        <source>Starts with “{name}” from the page&apos;s address</source>
        <translation>Αρχική τιμή από το «{name}» στη διεύθυνση της σελίδας</translation>
    </message>
    <message>
        <source>State of the texts</source>
        <translation>Κατάσταση των κειμένων</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Μένει ανοιχτή</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Βήμα</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Βήμα {number}</translation>
    </message>
    <message>
        <source>Step {number} is done</source>
        <translation>Το βήμα {number} έγινε</translation>
    </message>
    <message>
        <source>Step {number}: {instruction}</source>
        <translation>Βήμα {number}: {instruction}</translation>
    </message>
    <message>
        <source>Steps of the self-check</source>
        <translation>Βήματα του αυτοελέγχου</translation>
    </message>
    <message>
        <source>Steps of the sequence</source>
        <translation>Βήματα της ακολουθίας</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Διακόπηκε.</translation>
    </message>
    <message>
        <source>Street address on several lines</source>
        <translation>Διεύθυνση σε πολλές γραμμές</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Οδός και αριθμός</translation>
    </message>
    <message>
        <source>Strong, if it is used nowhere else.</source>
        <translation>Ισχυρή, αν δεν χρησιμοποιείται πουθενά αλλού.</translation>
    </message>
    <message>
        <source>Style sheet: {part}</source>
        <translation>Φύλλο στυλ: {part}</translation>
    </message>
    <message>
        <source>Submission delivered</source>
        <translation>Παράδοση της υποβολής</translation>
    </message>
    <message>
        <source>Submission id as</source>
        <translation>Id υποβολής ως</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Υποβολές</translation>
    </message>
    <message>
        <source>Such as “Step 2 of 4”, in a form of several steps.</source>
        <translation>Όπως «Βήμα 2 από 4», σε φόρμα με πολλά βήματα.</translation>
    </message>
    <message>
        <source>Sunshine Conversations</source>
        <translation>Sunshine Conversations</translation>
    </message>
    <message>
        <source>Support request</source>
        <translation>Αίτημα υποστήριξης</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Αντιμετάθεση των δύο</translation>
    </message>
    <message>
        <source>Tab indents. To leave with the keyboard, press Escape and then Tab, or Control and Tab.</source>
        <translation>Το Tab δημιουργεί εσοχή. Για έξοδο με το πληκτρολόγιο πατήστε Escape και μετά Tab, ή Control και Tab.</translation>
    </message>
    <message>
        <source>Table (*.csv *.tsv);;All files (*)</source>
        <translation>Πίνακας (*.csv *.tsv);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Πίνακας (*.csv)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Πίνακας (CSV)</translation>
    </message>
    <message>
        <source>Table (spreadsheet)</source>
        <translation>Πίνακας (υπολογιστικό φύλλο)</translation>
    </message>
    <message>
        <source>Table of cases (*.csv);;All files (*)</source>
        <translation>Πίνακας περιπτώσεων (*.csv);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Τάμπλετ</translation>
    </message>
    <message>
        <source>Tablet, 768 × 1024</source>
        <translation>Τάμπλετ, 768 × 1024</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Take colours from elsewhere</source>
        <translation>Λήψη χρωμάτων από αλλού</translation>
    </message>
    <message>
        <source>Take commas, semicolons and line breaks out of the names of its columns.</source>
        <translation>Αφαιρέστε κόμματα, ερωτηματικά (;) και αλλαγές γραμμής από τα ονόματα των στηλών του.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Χρήση της</translation>
    </message>
    <message>
        <source>Take out the part that always holds</source>
        <translation>Αφαίρεση του μέρους που ισχύει πάντα</translation>
    </message>
    <message>
        <source>Take out the part that decides nothing</source>
        <translation>Αφαίρεση του μέρους που δεν κρίνει τίποτα</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Έναρξη &amp;περιήγησης</translation>
    </message>
    <message>
        <source>Take the characters out</source>
        <translation>Αφαίρεση αυτών των χαρακτήρων</translation>
    </message>
    <message>
        <source>Take the colours from a picture or list</source>
        <translation>Λήψη των χρωμάτων από εικόνα ή κατάλογο</translation>
    </message>
    <message>
        <source>Take the first picture of the animation?</source>
        <translation>Να χρησιμοποιηθεί η πρώτη εικόνα της κινούμενης εικόνας;</translation>
    </message>
    <message>
        <source>Take the theme from another project file</source>
        <translation>Λήψη του θέματος από άλλο αρχείο έργου</translation>
    </message>
    <message>
        <source>Take the translations</source>
        <translation>Λήψη των μεταφράσεων</translation>
    </message>
    <message>
        <source>Take theme</source>
        <translation>Λήψη θέματος</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Ελήφθησαν</translation>
    </message>
    <message>
        <source>Taking the pictures…</source>
        <translation>Λήψη των εικόνων…</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>Ψηλό</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Προορισμός</translation>
    </message>
    <message>
        <source>Target host</source>
        <translation>Υπολογιστής προορισμού</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Tell us about the help you have just had.</source>
        <translation>Πείτε μας για τη βοήθεια που μόλις λάβατε.</translation>
    </message>
    <message>
        <source>Tell us when it suits you; we confirm by e-mail.</source>
        <translation>Πείτε μας πότε σας βολεύει· επιβεβαιώνουμε με e-mail.</translation>
    </message>
    <message>
        <source>Tell us where you are moving to, and from when on.</source>
        <translation>Πείτε μας πού μετακομίζετε, και από πότε.</translation>
    </message>
    <message>
        <source>Tell us which product you would like to return, and why.</source>
        <translation>Πείτε μας ποιο προϊόν θέλετε να επιστρέψετε, και γιατί.</translation>
    </message>
    <message>
        <source>Tell us who you are and how to reach you.</source>
        <translation>Πείτε μας ποιος είστε και πώς θα σας βρούμε.</translation>
    </message>
    <message>
        <source>Tells whether a field is answered; a tick box counts if it is ticked.</source>
        <translation>Δείχνει αν ένα πεδίο έχει απάντηση· ένα πλαίσιο επιλογής μετρά αν είναι επιλεγμένο.</translation>
    </message>
    <message>
        <source>Tells whether an option is ticked, by its value.</source>
        <translation>Δείχνει αν μια επιλογή είναι επιλεγμένη, με βάση την τιμή της.</translation>
    </message>
    <message>
        <source>Terracotta</source>
        <translation>Τερακότα</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Δοκιμή</translation>
    </message>
    <message>
        <source>Test sends straight to the platform. The list of integrations is the backend&apos;s.</source>
        <translation>Η Δοκιμή στέλνει κατευθείαν στην πλατφόρμα. Τη λίστα ενσωματώσεων την έχει το backend.</translation>
    </message>
    <message>
        <source>Test submission</source>
        <translation>Δοκιμαστική υποβολή</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Text after sending</source>
        <translation>Κείμενο μετά την αποστολή</translation>
    </message>
    <message>
        <source>Text has a contrast of {ratio} on the form; 4.5:1 are needed to be readable.</source>
        <translation>Το κείμενο έχει αντίθεση {ratio} πάνω στη φόρμα· για να διαβάζεται χρειάζεται 4.5:1.</translation>
    </message>
    <message>
        <source>Text in the list of errors</source>
        <translation>Κείμενο στη λίστα σφαλμάτων</translation>
    </message>
    <message>
        <source>Text is shown in {colour}, as its own colour cannot be read</source>
        <translation>Το κείμενο εμφανίζεται με το χρώμα {colour}, επειδή το δικό του δεν διαβάζεται</translation>
    </message>
    <message>
        <source>Text on the form</source>
        <translation>Κείμενο πάνω στη φόρμα</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Μέγεθος κειμένου</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Κείμενα</translation>
    </message>
    <message>
        <source>Texts of the form, by language</source>
        <translation>Κείμενα της φόρμας, ανά γλώσσα</translation>
    </message>
    <message>
        <source>That is not a day. Write it as 2027-12-31.</source>
        <translation>Αυτό δεν είναι ημέρα. Γράψτε τη ως 2027-12-31.</translation>
    </message>
    <message>
        <source>That it cannot be changed.</source>
        <translation>Ότι δεν μπορεί να αλλάξει.</translation>
    </message>
    <message>
        <source>That it does not ask for the {part}: here it is a whole date.</source>
        <translation>Το ότι δεν ζητά το μέρος «{part}»: εδώ είναι ολόκληρη ημερομηνία.</translation>
    </message>
    <message>
        <source>That it must be answered: what it is part of may be missing.</source>
        <translation>Το ότι πρέπει να απαντηθεί: αυτό στο οποίο ανήκει μπορεί να λείπει.</translation>
    </message>
    <message>
        <source>That it repeats the answer to {name}.</source>
        <translation>Η επανάληψη της απάντησης στο πεδίο {name}.</translation>
    </message>
    <message>
        <source>That it takes several answers.</source>
        <translation>Ότι δέχεται περισσότερες από μία απαντήσεις.</translation>
    </message>
    <message>
        <source>That its choices depend on other answers: all of them are offered.</source>
        <translation>Ότι οι επιλογές του εξαρτώνται από άλλες απαντήσεις: προσφέρονται όλες.</translation>
    </message>
    <message>
        <source>That its label is hidden.</source>
        <translation>Ότι η ετικέτα του είναι κρυφή.</translation>
    </message>
    <message>
        <source>That nobody can change it.</source>
        <translation>Το ότι κανείς δεν μπορεί να το αλλάξει.</translation>
    </message>
    <message>
        <source>The HTML autofill token, such as bday; empty for none.</source>
        <translation>Το διακριτικό αυτόματης συμπλήρωσης της HTML, όπως bday· κενό για κανένα.</translation>
    </message>
    <message>
        <source>The HTML autofill token, such as given-name; empty for none.</source>
        <translation>Το διακριτικό αυτόματης συμπλήρωσης της HTML, όπως given-name· κενό για κανένα.</translation>
    </message>
    <message>
        <source>The HTML autofill token; empty for none.</source>
        <translation>Το διακριτικό αυτόματης συμπλήρωσης της HTML· κενό για κανένα.</translation>
    </message>
    <message>
        <source>The Python at {path} lacks its module {module}. Install it, on Debian and Ubuntu as the package python3-venv.</source>
        <translation>Από την Python στο {path} λείπει η ενότητά της {module}. Εγκαταστήστε την· σε Debian και Ubuntu είναι το πακέτο python3-venv.</translation>
    </message>
    <message>
        <source>The accent colour has a contrast of {ratio} on {where}; buttons and focus marks need 3:1 to be seen (text on it reaches {best}).</source>
        <translation>Το χρώμα έμφασης έχει αντίθεση {ratio} {where}· κουμπιά και σημάδια εστίασης χρειάζονται 3:1 για να φαίνονται (το κείμενο πάνω του φτάνει {best}).</translation>
    </message>
    <message>
        <source>The address as the chat calls it</source>
        <translation>Η διεύθυνση όπως την καλεί η συνομιλία</translation>
    </message>
    <message>
        <source>The address of a web page.</source>
        <translation>Η διεύθυνση μιας ιστοσελίδας.</translation>
    </message>
    <message>
        <source>The address works for one phone. The connection is not encrypted, so others in this network could read along: use made-up answers. They go to the simulator, and Test keeps them.</source>
        <translation>Η διεύθυνση ισχύει για ένα τηλέφωνο. Η σύνδεση δεν είναι κρυπτογραφημένη, οπότε άλλοι στο δίκτυο θα μπορούσαν να διαβάσουν: χρησιμοποιήστε επινοημένες απαντήσεις. Πηγαίνουν στον προσομοιωτή και κρατούνται στη Δοκιμή.</translation>
    </message>
    <message>
        <source>The answer is refused: {reason}</source>
        <translation>Η απάντηση απορρίπτεται: {reason}</translation>
    </message>
    <message>
        <source>The answer to {name} in its text.</source>
        <translation>Η απάντηση στο πεδίο {name} μέσα στο κείμενό του.</translation>
    </message>
    <message>
        <source>The answer to {name} is of another kind than the field takes.</source>
        <translation>Η απάντηση στο {name} δεν είναι του είδους που δέχεται το πεδίο.</translation>
    </message>
    <message>
        <source>The answers go</source>
        <translation>Οι απαντήσεις πηγαίνουν</translation>
    </message>
    <message>
        <source>The answers that it proposes.</source>
        <translation>Οι απαντήσεις που προτείνει.</translation>
    </message>
    <message>
        <source>The answers were refused.</source>
        <translation>Οι απαντήσεις απορρίφθηκαν.</translation>
    </message>
    <message>
        <source>The app does not let it close its window</source>
        <translation>Η εφαρμογή δεν την αφήνει να κλείσει το παράθυρό της</translation>
    </message>
    <message>
        <source>The app is being closed; nothing was sent.</source>
        <translation>Η εφαρμογή κλείνει· δεν στάλθηκε τίποτα.</translation>
    </message>
    <message>
        <source>The app will speak {language} when it starts again.</source>
        <translation>Η εφαρμογή θα εμφανίζεται στη γλώσσα «{language}» όταν ξεκινήσει ξανά.</translation>
    </message>
    <message>
        <source>The backend accepted the test submission and is still delivering it.</source>
        <translation>Ο διακομιστής υποβολών δέχτηκε τη δοκιμαστική υποβολή και την παραδίδει ακόμη.</translation>
    </message>
    <message>
        <source>The backend answered: {answer}</source>
        <translation>Ο διακομιστής υποβολών απάντησε: {answer}</translation>
    </message>
    <message>
        <source>The backend answers</source>
        <translation>Ο διακομιστής υποβολών απαντά</translation>
    </message>
    <message>
        <source>The backend asks the platform for it, if the settings of the form allow that.</source>
        <translation>Ο διακομιστής υποβολών τη ζητά από την πλατφόρμα, αν το επιτρέπουν οι ρυθμίσεις της φόρμας.</translation>
    </message>
    <message>
        <source>The backend at {host} delivers the sample answers to the platform, or to what else it is set to.</source>
        <translation>Το backend στη διεύθυνση {host} παραδίδει τις ενδεικτικές απαντήσεις στην πλατφόρμα ή σε όποιον άλλον προορισμό έχει οριστεί.</translation>
    </message>
    <message>
        <source>The backend cannot sign with its private key.</source>
        <translation>Ο διακομιστής υποβολών δεν μπορεί να υπογράψει με το ιδιωτικό κλειδί του.</translation>
    </message>
    <message>
        <source>The backend cannot use its database.</source>
        <translation>Ο διακομιστής υποβολών δεν μπορεί να χρησιμοποιήσει τη βάση δεδομένων του.</translation>
    </message>
    <message>
        <source>The backend could not be started: {reason}.</source>
        <translation>Δεν ήταν δυνατή η εκκίνηση του διακομιστή υποβολών: {reason}.</translation>
    </message>
    <message>
        <source>The backend does not say this: it was exported by an earlier version.</source>
        <translation>Ο διακομιστής υποβολών δεν δίνει αυτό το στοιχείο: εξήχθη από παλαιότερη έκδοση.</translation>
    </message>
    <message>
        <source>The backend has protection of its own.</source>
        <translation>Ο διακομιστής υποβολών έχει δική του προστασία.</translation>
    </message>
    <message>
        <source>The backend is of another export.</source>
        <translation>Ο διακομιστής υποβολών είναι άλλης εξαγωγής.</translation>
    </message>
    <message>
        <source>The backend is of another form.</source>
        <translation>Ο διακομιστής υποβολών είναι άλλης φόρμας.</translation>
    </message>
    <message>
        <source>The backend is of this export: revision {revision}.</source>
        <translation>Ο διακομιστής υποβολών είναι αυτής της εξαγωγής: αναθεώρηση {revision}.</translation>
    </message>
    <message>
        <source>The backend is on another host than the page. Name the page&apos;s origin, or the backend will refuse what the page sends.</source>
        <translation>Ο διακομιστής υποβολών βρίσκεται σε άλλον υπολογιστή από τη σελίδα. Ορίστε την προέλευση (origin) της σελίδας, αλλιώς ο διακομιστής θα αρνείται ό,τι στέλνει η σελίδα.</translation>
    </message>
    <message>
        <source>The backend is ready.</source>
        <translation>Ο διακομιστής υποβολών είναι έτοιμος.</translation>
    </message>
    <message>
        <source>The backend keeps it and tries again…</source>
        <translation>Ο διακομιστής υποβολών την κρατά και ξαναδοκιμάζει…</translation>
    </message>
    <message>
        <source>The backend names a fault: {fault}.</source>
        <translation>Ο διακομιστής υποβολών αναφέρει σφάλμα: {fault}.</translation>
    </message>
    <message>
        <source>The backend refuses it:</source>
        <translation>Ο διακομιστής υποβολών την απορρίπτει:</translation>
    </message>
    <message>
        <source>The backend says that it is not ready.</source>
        <translation>Ο διακομιστής υποβολών λέει ότι δεν είναι έτοιμος.</translation>
    </message>
    <message>
        <source>The backend signs with another key pair than the form&apos;s.</source>
        <translation>Ο διακομιστής υποβολών υπογράφει με άλλο ζεύγος κλειδιών από αυτό της φόρμας.</translation>
    </message>
    <message>
        <source>The backend signs with another key pair, and has the form&apos;s as its next one.</source>
        <translation>Ο διακομιστής υποβολών υπογράφει με άλλο ζεύγος κλειδιών και έχει ως επόμενο αυτό της φόρμας.</translation>
    </message>
    <message>
        <source>The backend signs with it, and refuses to start with another.</source>
        <translation>Ο διακομιστής υποβολών υπογράφει με αυτό και αρνείται να ξεκινήσει με άλλο.</translation>
    </message>
    <message>
        <source>The backend signs with the form&apos;s key pair.</source>
        <translation>Ο διακομιστής υποβολών υπογράφει με το ζεύγος κλειδιών της φόρμας.</translation>
    </message>
    <message>
        <source>The backend would refuse this: the parameter {name!r} is malformed.</source>
        <translation>Ο διακομιστής υποβολών θα το αρνιόταν: η παράμετρος {name!r} έχει λάθος μορφή.</translation>
    </message>
    <message>
        <source>The backend would refuse this: the parameter {name!r} is missing.</source>
        <translation>Ο διακομιστής υποβολών θα το αρνιόταν: λείπει η παράμετρος {name!r}.</translation>
    </message>
    <message>
        <source>The backend would refuse this: the parameter {name!r} is unknown.</source>
        <translation>Ο διακομιστής υποβολών θα το αρνιόταν: η παράμετρος {name!r} είναι άγνωστη.</translation>
    </message>
    <message>
        <source>The backend&apos;s address must be https://host, or https://host/path where it is below a path, without a slash at the end.</source>
        <translation>Η διεύθυνση του διακομιστή υποβολών πρέπει να είναι https://host, ή https://host/path αν βρίσκεται κάτω από διαδρομή, χωρίς κάθετο στο τέλος.</translation>
    </message>
    <message>
        <source>The backend&apos;s disk is nearly full.</source>
        <translation>Ο δίσκος του διακομιστή υποβολών είναι σχεδόν γεμάτος.</translation>
    </message>
    <message>
        <source>The barcode became a text.</source>
        <translation>Ο γραμμωτός κώδικας έγινε κείμενο.</translation>
    </message>
    <message>
        <source>The beginning of a step: what follows, up to the next one, has a screen of its own.</source>
        <translation>Η αρχή ενός βήματος: ό,τι ακολουθεί, έως το επόμενο, έχει δική του οθόνη.</translation>
    </message>
    <message>
        <source>The body cannot be read: it is not what its headers say.</source>
        <translation>Το σώμα δεν διαβάζεται: δεν είναι αυτό που λένε οι κεφαλίδες του.</translation>
    </message>
    <message>
        <source>The body has an unknown name {value}; it may have {names}.</source>
        <translation>Το σώμα έχει άγνωστο όνομα {value}· μπορεί να έχει τα εξής: {names}.</translation>
    </message>
    <message>
        <source>The body is compressed ({value}), and nothing says that this is taken.</source>
        <translation>Το σώμα είναι συμπιεσμένο ({value}), και τίποτα δεν λέει ότι αυτό γίνεται δεκτό.</translation>
    </message>
    <message>
        <source>The body is not JSON: {fault}.</source>
        <translation>Το σώμα δεν είναι JSON: {fault}.</translation>
    </message>
    <message>
        <source>The body is shown without its transfer and content encoding.</source>
        <translation>Το σώμα εμφανίζεται χωρίς την κωδικοποίηση μεταφοράς και περιεχομένου.</translation>
    </message>
    <message>
        <source>The body is too large; it may have {most:,} bytes.</source>
        <translation>Το σώμα είναι πολύ μεγάλο· μπορεί να έχει έως {most:,} byte.</translation>
    </message>
    <message>
        <source>The body is {value}, and must be an object.</source>
        <translation>Το σώμα είναι {value}· πρέπει να είναι αντικείμενο.</translation>
    </message>
    <message>
        <source>The browser engine crashed.</source>
        <translation>Η μηχανή περιήγησης κατέρρευσε.</translation>
    </message>
    <message>
        <source>The browser engine crashed; the page was opened again.</source>
        <translation>Η μηχανή του περιηγητή κατέρρευσε· η σελίδα ανοίχτηκε ξανά.</translation>
    </message>
    <message>
        <source>The browser engine of the app is not installed.</source>
        <translation>Η μηχανή περιήγησης της εφαρμογής δεν είναι εγκατεστημένη.</translation>
    </message>
    <message>
        <source>The bundle could not be set up to run: {reason}.</source>
        <translation>Δεν ήταν δυνατή η προετοιμασία του πακέτου για εκτέλεση: {reason}.</translation>
    </message>
    <message>
        <source>The calculation of a visible question.</source>
        <translation>Ο υπολογισμός μιας ορατής ερώτησης.</translation>
    </message>
    <message>
        <source>The calculation of {field}</source>
        <translation>Ο υπολογισμός του πεδίου {field}</translation>
    </message>
    <message>
        <source>The calculation {fault}</source>
        <translation>Ο υπολογισμός {fault}</translation>
    </message>
    <message>
        <source>The calculation {reason}</source>
        <translation>Ο υπολογισμός {reason}</translation>
    </message>
    <message>
        <source>The calculation, which refers to fields as {id}.</source>
        <translation>Ο υπολογισμός, που αναφέρεται στα πεδία ως {id}.</translation>
    </message>
    <message>
        <source>The cases cannot be used. {why}</source>
        <translation>Οι περιπτώσεις δεν μπορούν να χρησιμοποιηθούν. {why}</translation>
    </message>
    <message>
        <source>The certificate of {host} expires within a day.</source>
        <translation>Το πιστοποιητικό του διακομιστή {host} λήγει μέσα σε μία ημέρα.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name.</source>
        <translation>Το πιστοποιητικό του διακομιστή {host} είναι για άλλο όνομα.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>Το πιστοποιητικό του διακομιστή {host} δεν είναι αξιόπιστο.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by itself.</source>
        <translation>Το πιστοποιητικό του διακομιστή {host} είναι αυτοϋπογεγραμμένο.</translation>
    </message>
    <message>
        <source>The certificate of {host} leads to no known authority.</source>
        <translation>Το πιστοποιητικό του διακομιστή {host} δεν οδηγεί σε γνωστή αρχή.</translation>
    </message>
    <message>
        <source>The certificate of {host}, or one above it, has a weak key or signature.</source>
        <translation>Το πιστοποιητικό του διακομιστή {host}, ή κάποιο πάνω από αυτό, έχει ασθενές κλειδί ή υπογραφή.</translation>
    </message>
    <message>
        <source>The certificate of {host}, or one above it, has expired.</source>
        <translation>Το πιστοποιητικό του διακομιστή {host}, ή κάποιο πάνω από αυτό, έχει λήξει.</translation>
    </message>
    <message>
        <source>The certificate of {host}, or one above it, is not valid yet.</source>
        <translation>Το πιστοποιητικό του διακομιστή {host}, ή κάποιο πάνω από αυτό, δεν ισχύει ακόμη.</translation>
    </message>
    <message>
        <source>The changed file cannot be read.</source>
        <translation>Το αλλαγμένο αρχείο δεν μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>The changes of this table are not kept: {reason}</source>
        <translation>Οι αλλαγές αυτού του πίνακα δεν διατηρούνται: {reason}</translation>
    </message>
    <message>
        <source>The channel in the address is {value}; it is 1 to 128 letters, digits, - or _.</source>
        <translation>Το κανάλι στη διεύθυνση είναι {value}· πρέπει να είναι 1 έως 128 γράμματα, ψηφία, - ή _.</translation>
    </message>
    <message>
        <source>The channel&apos;s name in the platform&apos;s address, such as web.</source>
        <translation>Το όνομα του καναλιού στη διεύθυνση της πλατφόρμας, όπως web.</translation>
    </message>
    <message>
        <source>The channel&apos;s script closes the form</source>
        <translation>Το σενάριο του καναλιού κλείνει τη φόρμα</translation>
    </message>
    <message>
        <source>The channel&apos;s script comes late</source>
        <translation>Το σενάριο του καναλιού αργεί</translation>
    </message>
    <message>
        <source>The channel&apos;s script defines nothing</source>
        <translation>Το σενάριο του καναλιού δεν ορίζει τίποτα</translation>
    </message>
    <message>
        <source>The channel&apos;s script does not answer</source>
        <translation>Το σενάριο του καναλιού δεν απαντά</translation>
    </message>
    <message>
        <source>The channel&apos;s script fails</source>
        <translation>Το σενάριο του καναλιού αποτυγχάνει</translation>
    </message>
    <message>
        <source>The channel&apos;s script is blocked</source>
        <translation>Το σενάριο του καναλιού αποκλείεται</translation>
    </message>
    <message>
        <source>The channel&apos;s script reports an error</source>
        <translation>Το σενάριο του καναλιού αναφέρει σφάλμα</translation>
    </message>
    <message>
        <source>The chat adds these to the page&apos;s address.</source>
        <translation>Η συνομιλία τις προσθέτει στη διεύθυνση της σελίδας.</translation>
    </message>
    <message>
        <source>The chat closed the form, as {message} asks.</source>
        <translation>Η συνομιλία έκλεισε τη φόρμα, όπως ζητά το {message}.</translation>
    </message>
    <message>
        <source>The chat closes the form</source>
        <translation>Η συνομιλία κλείνει τη φόρμα</translation>
    </message>
    <message>
        <source>The choices, in the order shown.</source>
        <translation>Οι επιλογές, με τη σειρά που εμφανίζονται.</translation>
    </message>
    <message>
        <source>The claim sub is {subject}, and the body&apos;s user_id is {user}.</source>
        <translation>Η δήλωση sub είναι {subject}, ενώ το user_id του σώματος είναι {user}.</translation>
    </message>
    <message>
        <source>The claim {name} is empty.</source>
        <translation>Η δήλωση {name} είναι κενή.</translation>
    </message>
    <message>
        <source>The claim {name} is missing.</source>
        <translation>Λείπει η δήλωση {name}.</translation>
    </message>
    <message>
        <source>The claim {name} is the text {value}, and must be a number.</source>
        <translation>Η δήλωση {name} είναι το κείμενο {value}, και πρέπει να είναι αριθμός.</translation>
    </message>
    <message>
        <source>The claim {name} is {found}, and {wanted} is expected.</source>
        <translation>Η δήλωση {name} είναι {found}, ενώ αναμένεται {wanted}.</translation>
    </message>
    <message>
        <source>The claim {name} is {value}, and must be a number.</source>
        <translation>Η δήλωση {name} είναι {value}, και πρέπει να είναι αριθμός.</translation>
    </message>
    <message>
        <source>The claim {name} is {value}, and must be text.</source>
        <translation>Η δήλωση {name} είναι {value}, και πρέπει να είναι κείμενο.</translation>
    </message>
    <message>
        <source>The claim {name} is {value}, which no clock shows.</source>
        <translation>Η δήλωση {name} είναι {value}, τιμή που δεν δείχνει κανένα ρολόι.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Το πρόχειρο</translation>
    </message>
    <message>
        <source>The clipboard holds too much to be a theme.</source>
        <translation>Το περιεχόμενο του προχείρου είναι πολύ μεγάλο για θέμα.</translation>
    </message>
    <message>
        <source>The clipboard holds too much to be fields of a form.</source>
        <translation>Το περιεχόμενο του προχείρου είναι πολύ μεγάλο για πεδία φόρμας.</translation>
    </message>
    <message>
        <source>The closing delay must be 0 to 60000 milliseconds.</source>
        <translation>Η καθυστέρηση κλεισίματος πρέπει να είναι 0 έως 60000 χιλιοστά του δευτερολέπτου.</translation>
    </message>
    <message>
        <source>The column “{name}” is no language, such as el or pt-br.</source>
        <translation>Η στήλη «{name}» δεν είναι γλώσσα, όπως el ή pt-br.</translation>
    </message>
    <message>
        <source>The column “{name}” is there twice.</source>
        <translation>Η στήλη «{name}» υπάρχει δύο φορές.</translation>
    </message>
    <message>
        <source>The column “{name}” stands there twice.</source>
        <translation>Η στήλη «{name}» υπάρχει εκεί δύο φορές.</translation>
    </message>
    <message>
        <source>The command is on the clipboard. Run it where the saved public key is: it prints the same SHA-256.</source>
        <translation>Η εντολή είναι στο πρόχειρο. Εκτελέστε την εκεί όπου βρίσκεται το αποθηκευμένο δημόσιο κλειδί: εμφανίζει το ίδιο SHA-256.</translation>
    </message>
    <message>
        <source>The command prints the SHA-256 of a saved public key (SPKI, DER).</source>
        <translation>Η εντολή εμφανίζει το SHA-256 ενός αποθηκευμένου δημόσιου κλειδιού (SPKI, DER).</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Η σύγκριση διακόπηκε.</translation>
    </message>
    <message>
        <source>The condition that requires {field}: {condition}</source>
        <translation>Η συνθήκη που κάνει υποχρεωτικό το πεδίο {field}: {condition}</translation>
    </message>
    <message>
        <source>The condition that shows {field}: {condition}</source>
        <translation>Η συνθήκη που εμφανίζει το πεδίο {field}: {condition}</translation>
    </message>
    <message>
        <source>The conditions, at least one.</source>
        <translation>Οι συνθήκες, τουλάχιστον μία.</translation>
    </message>
    <message>
        <source>The connection broke without an answer.</source>
        <translation>Η σύνδεση διακόπηκε χωρίς απάντηση.</translation>
    </message>
    <message>
        <source>The connection took too long.</source>
        <translation>Η σύνδεση άργησε πάρα πολύ.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation>Η σύνδεση έκλεισε χωρίς απάντηση.</translation>
    </message>
    <message>
        <source>The constant.</source>
        <translation>Η σταθερά.</translation>
    </message>
    <message>
        <source>The content type is missing, and must be application/json.</source>
        <translation>Ο τύπος περιεχομένου λείπει· πρέπει να είναι application/json.</translation>
    </message>
    <message>
        <source>The content type is {value}, and must be application/json.</source>
        <translation>Ο τύπος περιεχομένου είναι {value}, και πρέπει να είναι application/json.</translation>
    </message>
    <message>
        <source>The context name {value} is not 1 to 64 letters, digits and _, beginning with no digit.</source>
        <translation>Το όνομα πλαισίου (context) {value} δεν είναι 1 έως 64 γράμματα, ψηφία και _, χωρίς ψηφίο στην αρχή.</translation>
    </message>
    <message>
        <source>The context name {value} is reserved.</source>
        <translation>Το όνομα πλαισίου (context) {value} είναι δεσμευμένο.</translation>
    </message>
    <message>
        <source>The context value of {name} is {value}, and must be flat: a text, a number, true, false or null.</source>
        <translation>Η τιμή του {name} στο context είναι {value}· πρέπει να είναι απλή: κείμενο, αριθμός, true, false ή null.</translation>
    </message>
    <message>
        <source>The context variable.</source>
        <translation>Η μεταβλητή πλαισίου (context).</translation>
    </message>
    <message>
        <source>The control for {kind} became a text.</source>
        <translation>Το στοιχείο ελέγχου για {kind} έγινε κείμενο.</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Συνομιλία</translation>
    </message>
    <message>
        <source>The conversation cannot be read back. {reason}</source>
        <translation>Η συνομιλία δεν μπορεί να διαβαστεί. {reason}</translation>
    </message>
    <message>
        <source>The conversation does not have: {list}.</source>
        <translation>Η συνομιλία δεν έχει: {list}.</translation>
    </message>
    <message>
        <source>The conversation has other values for: {list}.</source>
        <translation>Η συνομιλία έχει άλλες τιμές για: {list}.</translation>
    </message>
    <message>
        <source>The conversation has these answers.</source>
        <translation>Η συνομιλία έχει αυτές τις απαντήσεις.</translation>
    </message>
    <message>
        <source>The conversation&apos;s variables</source>
        <translation>Οι μεταβλητές της συνομιλίας</translation>
    </message>
    <message>
        <source>The corner radius must be 0 to 24.</source>
        <translation>Η ακτίνα γωνιών πρέπει να είναι 0 έως 24.</translation>
    </message>
    <message>
        <source>The countries that most people come from.</source>
        <translation>Οι χώρες από τις οποίες προέρχονται οι περισσότεροι.</translation>
    </message>
    <message>
        <source>The end of the picture&apos;s file is missing.</source>
        <translation>Λείπει το τέλος του αρχείου της εικόνας.</translation>
    </message>
    <message>
        <source>The exact bytes of this submission are not known any more.</source>
        <translation>Τα ακριβή byte αυτής της υποβολής δεν είναι πλέον γνωστά.</translation>
    </message>
    <message>
        <source>The export could not be removed from the list: {reason}.</source>
        <translation>Η εξαγωγή δεν μπόρεσε να αφαιρεθεί από τη λίστα: {reason}.</translation>
    </message>
    <message>
        <source>The export was stopped: {path} holds {secret}.</source>
        <translation>Η εξαγωγή διακόπηκε: το αρχείο {path} περιέχει {secret}.</translation>
    </message>
    <message>
        <source>The export would be stopped: a secret belongs on the server only.</source>
        <translation>Η εξαγωγή θα σταματούσε: ένα μυστικό ανήκει μόνο στον διακομιστή.</translation>
    </message>
    <message>
        <source>The exported backend did not start.</source>
        <translation>Ο εξαγόμενος διακομιστής υποβολών δεν ξεκίνησε.</translation>
    </message>
    <message>
        <source>The exported backend gave no answer. {fault}</source>
        <translation>Ο εξαγόμενος διακομιστής υποβολών δεν απάντησε. {fault}</translation>
    </message>
    <message>
        <source>The exported backend signs; this submission did not get that far.</source>
        <translation>Η υπογραφή γίνεται από τον εξαγόμενο διακομιστή υποβολών· αυτή η υποβολή δεν έφτασε ως εκεί.</translation>
    </message>
    <message>
        <source>The exported backend would give the submission up.</source>
        <translation>Ο εξαγόμενος διακομιστής υποβολών θα εγκατέλειπε την υποβολή.</translation>
    </message>
    <message>
        <source>The exported backend would keep the submission and try again.</source>
        <translation>Ο εξαγόμενος διακομιστής υποβολών θα κρατούσε την υποβολή και θα ξαναδοκίμαζε.</translation>
    </message>
    <message>
        <source>The exported backend would not send it again: the form asks for that.</source>
        <translation>Ο εξαγόμενος διακομιστής υποβολών δεν θα την έστελνε ξανά: αυτό ζητά η φόρμα.</translation>
    </message>
    <message>
        <source>The exported backend would sound an alarm, wait, and try again.</source>
        <translation>Ο εξαγόμενος διακομιστής υποβολών θα σήμαινε συναγερμό, θα περίμενε και θα ξαναδοκίμαζε.</translation>
    </message>
    <message>
        <source>The exported backend would try again, so it may arrive twice.</source>
        <translation>Ο εξαγόμενος διακομιστής υποβολών θα ξαναδοκίμαζε, οπότε μπορεί να φτάσει δύο φορές.</translation>
    </message>
    <message>
        <source>The fault is its own: try again later. {would}</source>
        <translation>Το σφάλμα είναι δικό του: δοκιμάστε ξανά αργότερα. {would}</translation>
    </message>
    <message>
        <source>The fault {fault} takes no seconds.</source>
        <translation>Το σφάλμα {fault} δεν δέχεται δευτερόλεπτα.</translation>
    </message>
    <message>
        <source>The fault {fault} takes whole seconds from 0 to {most:,}, and not {value!r}.</source>
        <translation>Το σφάλμα {fault} δέχεται ακέραια δευτερόλεπτα από 0 έως {most:,} και όχι {value!r}.</translation>
    </message>
    <message>
        <source>The field is hidden, and its settings say what it delivers then.</source>
        <translation>Το πεδίο είναι κρυφό, και οι ρυθμίσεις του λένε τι παραδίδει τότε.</translation>
    </message>
    <message>
        <source>The field that this asked about was deleted. Choose another, or remove it.</source>
        <translation>Το πεδίο που ρωτούσε αυτή η συνθήκη διαγράφηκε. Επιλέξτε άλλο ή αφαιρέστε την.</translation>
    </message>
    <message>
        <source>The fields in the order shown.</source>
        <translation>Τα πεδία με τη σειρά που εμφανίζονται.</translation>
    </message>
    <message>
        <source>The fields of the step stay, without its condition</source>
        <translation>Τα πεδία του βήματος μένουν, χωρίς τη συνθήκη του</translation>
    </message>
    <message>
        <source>The fields of the step stay, without its condition; the rest is removed</source>
        <translation>Τα πεδία του βήματος μένουν, χωρίς τη συνθήκη του· τα υπόλοιπα αφαιρούνται</translation>
    </message>
    <message>
        <source>The fields on the clipboard cannot be read. {fault}</source>
        <translation>Δεν είναι δυνατή η ανάγνωση των πεδίων στο πρόχειρο. {fault}</translation>
    </message>
    <message>
        <source>The fields that rules are about appear here, to try the rules with answers.</source>
        <translation>Εδώ εμφανίζονται τα πεδία που αφορούν οι κανόνες, για να δοκιμάσετε τους κανόνες με απαντήσεις.</translation>
    </message>
    <message>
        <source>The file does not name the language of its texts: {language} is assumed.</source>
        <translation>Το αρχείο δεν ονομάζει τη γλώσσα των κειμένων του: θεωρείται ότι είναι: {language}.</translation>
    </message>
    <message>
        <source>The file has more parts than a report can name ({most:,}).</source>
        <translation>Το αρχείο έχει περισσότερα μέρη από όσα μπορεί να αναφέρει μια αναφορά ({most:,}).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Το αρχείο είναι κενό.</translation>
    </message>
    <message>
        <source>The file is not JSON: {problem}.</source>
        <translation>Το αρχείο δεν είναι JSON: {problem}.</translation>
    </message>
    <message>
        <source>The file is not there: it was moved or deleted.</source>
        <translation>Το αρχείο δεν είναι εκεί: μετακινήθηκε ή διαγράφηκε.</translation>
    </message>
    <message>
        <source>The file is rewritten, so that nothing of them stays in it.</source>
        <translation>Το αρχείο ξαναγράφεται, ώστε να μη μείνει τίποτα από αυτές.</translation>
    </message>
    <message>
        <source>The file is too large to be a project (over {most} MiB).</source>
        <translation>Το αρχείο είναι πολύ μεγάλο για έργο (πάνω από {most} MiB).</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Το αρχείο είναι πολύ μεγάλο.</translation>
    </message>
    <message>
        <source>The file stays as it is, and the panes that you put up now are not kept.</source>
        <translation>Το αρχείο μένει όπως είναι, και τα πλαίσια που ανοίγετε τώρα δεν φυλάσσονται.</translation>
    </message>
    <message>
        <source>The file stays as it is, and what you change now lasts until the app is closed.</source>
        <translation>Το αρχείο μένει όπως είναι, και όσα αλλάζετε τώρα ισχύουν μέχρι να κλείσει η εφαρμογή.</translation>
    </message>
    <message>
        <source>The files are not known while the form has problems.</source>
        <translation>Τα αρχεία δεν είναι γνωστά όσο η φόρμα έχει προβλήματα.</translation>
    </message>
    <message>
        <source>The first column names the texts. Go to the column of a language.</source>
        <translation>Η πρώτη στήλη ονομάζει τα κείμενα. Μεταβείτε στη στήλη μιας γλώσσας.</translation>
    </message>
    <message>
        <source>The first row has names of fields, and words such as expect.status.</source>
        <translation>Η πρώτη γραμμή περιέχει ονόματα πεδίων και λέξεις όπως expect.status.</translation>
    </message>
    <message>
        <source>The first row has names of the form&apos;s fields, as they are delivered.</source>
        <translation>Η πρώτη γραμμή περιέχει ονόματα πεδίων της φόρμας, όπως παραδίδονται.</translation>
    </message>
    <message>
        <source>The first row names the columns: label, name, kind, required, options, hint, …</source>
        <translation>Η πρώτη γραμμή ονομάζει τις στήλες: label, name, kind, required, options, hint, …</translation>
    </message>
    <message>
        <source>The first row of an XLSForm names its columns: type, name, label, …</source>
        <translation>Η πρώτη γραμμή ενός XLSForm ονομάζει τις στήλες του: type, name, label, …</translation>
    </message>
    <message>
        <source>The folder of the key pairs could not be read: {folder} ({reason}).</source>
        <translation>Δεν ήταν δυνατή η ανάγνωση του φακέλου των ζευγών κλειδιών: {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Τη φόρμα</translation>
    </message>
    <message>
        <source>The form cannot be exported now: see Export.</source>
        <translation>Η φόρμα δεν μπορεί να εξαχθεί τώρα: δείτε την Εξαγωγή.</translation>
    </message>
    <message>
        <source>The form changed while the report was shown.</source>
        <translation>Η φόρμα άλλαξε όσο εμφανιζόταν η αναφορά.</translation>
    </message>
    <message>
        <source>The form closes its window</source>
        <translation>Η φόρμα κλείνει το παράθυρό της</translation>
    </message>
    <message>
        <source>The form has a problem: {problem}</source>
        <translation>Η φόρμα έχει πρόβλημα: {problem}</translation>
    </message>
    <message>
        <source>The form has a problem: {problem} (and {count} more)</source>
        <translation>Η φόρμα έχει πρόβλημα: {problem} (και {count} ακόμη)</translation>
    </message>
    <message>
        <source>The form has changed: make the sets once more.</source>
        <translation>Η φόρμα άλλαξε: δημιουργήστε ξανά τα σύνολα.</translation>
    </message>
    <message>
        <source>The form has no field {name}.</source>
        <translation>Η φόρμα δεν έχει πεδίο {name}.</translation>
    </message>
    <message>
        <source>The form has no language {tag}. Add it to the form first, or leave it out.</source>
        <translation>Η φόρμα δεν έχει γλώσσα {tag}. Προσθέστε την πρώτα στη φόρμα ή παραλείψτε την.</translation>
    </message>
    <message>
        <source>The form has no such text (any more).</source>
        <translation>Η φόρμα δεν έχει (πλέον) τέτοιο κείμενο.</translation>
    </message>
    <message>
        <source>The form has nothing to answer yet. Add a field from the palette.</source>
        <translation>Η φόρμα δεν έχει ακόμη τίποτα για απάντηση. Προσθέστε ένα πεδίο από την παλέτα.</translation>
    </message>
    <message>
        <source>The form has one language. Add another one, and translate its texts here.</source>
        <translation>Η φόρμα έχει μία γλώσσα. Προσθέστε άλλη μία και μεταφράστε τα κείμενά της εδώ.</translation>
    </message>
    <message>
        <source>The form has problems that keep it from being sent</source>
        <translation>Η φόρμα έχει προβλήματα που εμποδίζουν την αποστολή της</translation>
    </message>
    <message>
        <source>The form has problems that keep it from being shown</source>
        <translation>Η φόρμα έχει προβλήματα που εμποδίζουν την εμφάνισή της</translation>
    </message>
    <message>
        <source>The form has problems, so a sample form is shown in its colours</source>
        <translation>Η φόρμα έχει προβλήματα, γι’ αυτό εμφανίζεται μια υποδειγματική φόρμα με τα χρώματά της</translation>
    </message>
    <message>
        <source>The form has this language already.</source>
        <translation>Η φόρμα έχει ήδη αυτή τη γλώσσα.</translation>
    </message>
    <message>
        <source>The form has {count} fields; {most} are the most.</source>
        <translation>Η φόρμα έχει {count} πεδία· το μέγιστο είναι {most}.</translation>
    </message>
    <message>
        <source>The form is filled in and sent once for each case. Whatever the chat does, the answers have to arrive once, and the person has to be told.</source>
        <translation>Η φόρμα συμπληρώνεται και αποστέλλεται μία φορά για κάθε περίπτωση. Ό,τι κι αν κάνει η συνομιλία, οι απαντήσεις πρέπει να φτάσουν μία φορά και το άτομο πρέπει να ενημερωθεί.</translation>
    </message>
    <message>
        <source>The form is not translated into {language}.</source>
        <translation>Η φόρμα δεν είναι μεταφρασμένη σε αυτή τη γλώσσα: {language}.</translation>
    </message>
    <message>
        <source>The form is too large to be saved (over {most} MiB).</source>
        <translation>Η φόρμα είναι πολύ μεγάλη για να αποθηκευτεί (πάνω από {most} MiB).</translation>
    </message>
    <message>
        <source>The form names no key pair, so there is none to compare with.</source>
        <translation>Η φόρμα δεν ορίζει ζεύγος κλειδιών, οπότε δεν υπάρχει κάποιο για σύγκριση.</translation>
    </message>
    <message>
        <source>The form needs a title in its first language.</source>
        <translation>Η φόρμα χρειάζεται τίτλο στην πρώτη της γλώσσα.</translation>
    </message>
    <message>
        <source>The form needs a wording in its first language.</source>
        <translation>Η φόρμα χρειάζεται διατύπωση στην πρώτη της γλώσσα.</translation>
    </message>
    <message>
        <source>The form needs at least one language.</source>
        <translation>Η φόρμα χρειάζεται τουλάχιστον μία γλώσσα.</translation>
    </message>
    <message>
        <source>The form of this export is not kept.</source>
        <translation>Η φόρμα αυτής της εξαγωγής δεν φυλάσσεται.</translation>
    </message>
    <message>
        <source>The form speaks one language.</source>
        <translation>Η φόρμα έχει μία γλώσσα.</translation>
    </message>
    <message>
        <source>The form uses this key pair already.</source>
        <translation>Η φόρμα χρησιμοποιεί ήδη αυτό το ζεύγος κλειδιών.</translation>
    </message>
    <message>
        <source>The form was changed elsewhere. Your text is kept. It has a fault. {fault}</source>
        <translation>Η φόρμα άλλαξε αλλού. Το κείμενό σας διατηρείται. Έχει σφάλμα. {fault}</translation>
    </message>
    <message>
        <source>The form was changed elsewhere. Your text is kept. It is not the form now.</source>
        <translation>Η φόρμα άλλαξε αλλού. Το κείμενό σας διατηρείται. Δεν είναι πλέον η φόρμα.</translation>
    </message>
    <message>
        <source>The form&apos;s id must be 1 to 64 letters, digits, - or _.</source>
        <translation>Το id της φόρμας πρέπει να είναι 1 έως 64 γράμματα, ψηφία, - ή _.</translation>
    </message>
    <message>
        <source>The form&apos;s integrations are let in, and others refused.</source>
        <translation>Οι ενσωματώσεις της φόρμας γίνονται δεκτές, και οι άλλες απορρίπτονται.</translation>
    </message>
    <message>
        <source>The form&apos;s own key pair</source>
        <translation>Το ζεύγος κλειδιών της φόρμας</translation>
    </message>
    <message>
        <source>The form&apos;s own key pair ({fingerprint}…) is not stored here.</source>
        <translation>Το ζεύγος κλειδιών της φόρμας ({fingerprint}…) δεν είναι αποθηκευμένο εδώ.</translation>
    </message>
    <message>
        <source>The form&apos;s own page may not send.</source>
        <translation>Η ίδια η σελίδα της φόρμας δεν μπορεί να στέλνει.</translation>
    </message>
    <message>
        <source>The form&apos;s own page may send, and pages of other sites may not.</source>
        <translation>Η σελίδα της φόρμας μπορεί να στέλνει, ενώ οι σελίδες άλλων ιστότοπων δεν μπορούν.</translation>
    </message>
    <message>
        <source>The form&apos;s own way to say what the page says by itself.</source>
        <translation>Με ποια δικά της λόγια λέει η φόρμα όσα λέει η σελίδα από μόνη της.</translation>
    </message>
    <message>
        <source>The form&apos;s own wording around its fields.</source>
        <translation>Οι διατυπώσεις της ίδιας της φόρμας γύρω από τα πεδία της.</translation>
    </message>
    <message>
        <source>The form&apos;s own words for a broken rule.</source>
        <translation>Τα λόγια της ίδιας της φόρμας για έναν κανόνα που παραβιάζεται.</translation>
    </message>
    <message>
        <source>The form&apos;s own words for broken rules.</source>
        <translation>Τα λόγια της ίδιας της φόρμας για κανόνες που παραβιάζονται.</translation>
    </message>
    <message>
        <source>The form&apos;s page</source>
        <translation>Η σελίδα της φόρμας</translation>
    </message>
    <message>
        <source>The form&apos;s page: {scheme}</source>
        <translation>Η σελίδα της φόρμας: {scheme}</translation>
    </message>
    <message>
        <source>The form&apos;s rules refuse these values. {list}</source>
        <translation>Οι κανόνες της φόρμας απορρίπτουν αυτές τις τιμές. {list}</translation>
    </message>
    <message>
        <source>The grid ends here: {cells} had no room.</source>
        <translation>Το πλέγμα τελειώνει εδώ, χωρίς χώρο για: {cells}.</translation>
    </message>
    <message>
        <source>The grid ends here: {rows} and {columns} had no room.</source>
        <translation>Το πλέγμα τελειώνει εδώ, χωρίς χώρο για: {rows} και {columns}.</translation>
    </message>
    <message>
        <source>The header Authorization has no scheme, and must be Bearer with a token.</source>
        <translation>Η κεφαλίδα Authorization δεν έχει σχήμα· πρέπει να είναι Bearer με διακριτικό (token).</translation>
    </message>
    <message>
        <source>The header Authorization is Bearer without a token, and must have one.</source>
        <translation>Η κεφαλίδα Authorization είναι Bearer χωρίς διακριτικό (token)· πρέπει να έχει ένα.</translation>
    </message>
    <message>
        <source>The header Authorization is missing, and must be Bearer with a token.</source>
        <translation>Η κεφαλίδα Authorization λείπει· πρέπει να είναι Bearer με διακριτικό (token).</translation>
    </message>
    <message>
        <source>The header Authorization is {scheme}, and must be Bearer with a token.</source>
        <translation>Η κεφαλίδα Authorization είναι {scheme}· πρέπει να είναι Bearer με διακριτικό (token).</translation>
    </message>
    <message>
        <source>The header parameter crit is not a list of names.</source>
        <translation>Η παράμετρος κεφαλίδας crit δεν είναι λίστα ονομάτων.</translation>
    </message>
    <message>
        <source>The header parameter {name} is not a text.</source>
        <translation>Η παράμετρος κεφαλίδας {name} δεν είναι κείμενο.</translation>
    </message>
    <message>
        <source>The header {name} does not hold for half a year.</source>
        <translation>Η κεφαλίδα {name} δεν ισχύει για μισό χρόνο.</translation>
    </message>
    <message>
        <source>The header {name} is another one than exported.</source>
        <translation>Η κεφαλίδα {name} διαφέρει από αυτήν της εξαγωγής.</translation>
    </message>
    <message>
        <source>The header {name} is missing.</source>
        <translation>Λείπει η κεφαλίδα {name}.</translation>
    </message>
    <message>
        <source>The header {name} is missing; it is 1 to 128 letters, digits, - or _.</source>
        <translation>Η κεφαλίδα {name} λείπει· έχει 1 έως 128 γράμματα, ψηφία, - ή _.</translation>
    </message>
    <message>
        <source>The header {name} is not exported.</source>
        <translation>Η κεφαλίδα {name} δεν ανήκει στην εξαγωγή.</translation>
    </message>
    <message>
        <source>The header {name} is {value}; it is 1 to 128 letters, digits, - or _.</source>
        <translation>Η κεφαλίδα {name} είναι {value}· πρέπει να είναι 1 έως 128 γράμματα, ψηφία, - ή _.</translation>
    </message>
    <message>
        <source>The highest grade.</source>
        <translation>Ο υψηλότερος βαθμός.</translation>
    </message>
    <message>
        <source>The history lists nothing.</source>
        <translation>Το ιστορικό δεν εμφανίζει τίποτα.</translation>
    </message>
    <message>
        <source>The id {id!r} is empty or used twice.</source>
        <translation>Το id {id!r} είναι κενό ή χρησιμοποιείται δύο φορές.</translation>
    </message>
    <message>
        <source>The input {type} became a text.</source>
        <translation>Η είσοδος {type} έγινε κείμενο.</translation>
    </message>
    <message>
        <source>The integration id in the address is {value}; it is 1 to 128 letters, digits, - or _.</source>
        <translation>Το αναγνωριστικό ενσωμάτωσης στη διεύθυνση είναι {value}· πρέπει να είναι 1 έως 128 γράμματα, ψηφία, - ή _.</translation>
    </message>
    <message>
        <source>The integration {integration} is listed twice.</source>
        <translation>Η ενσωμάτωση {integration} αναφέρεται δύο φορές.</translation>
    </message>
    <message>
        <source>The integration {integration} is refused.</source>
        <translation>Η ενσωμάτωση {integration} απορρίπτεται.</translation>
    </message>
    <message>
        <source>The integration&apos;s id, [A-Za-z0-9_-]{1,128}.</source>
        <translation>Το id της ενσωμάτωσης, [A-Za-z0-9_-]{1,128}.</translation>
    </message>
    <message>
        <source>The key has to be 8 to 64 letters, digits, hyphens or underscores.</source>
        <translation>Το κλειδί πρέπει να έχει 8 έως 64 γράμματα, ψηφία, παύλες ή κάτω παύλες.</translation>
    </message>
    <message>
        <source>The key is encrypted: type its passphrase.</source>
        <translation>Το κλειδί είναι κρυπτογραφημένο: πληκτρολογήστε τη φράση πρόσβασής του.</translation>
    </message>
    <message>
        <source>The key pair needs a name.</source>
        <translation>Το ζεύγος κλειδιών χρειάζεται όνομα.</translation>
    </message>
    <message>
        <source>The key pair of this form</source>
        <translation>Το ζεύγος κλειδιών αυτής της φόρμας</translation>
    </message>
    <message>
        <source>The key pair “{name}” expired on {day}. Replace it by a new one.</source>
        <translation>Το ζεύγος κλειδιών «{name}» έληξε {day}. Αντικαταστήστε το με νέο.</translation>
    </message>
    <message>
        <source>The key pair “{name}” expires on {day}, today. Replace it by a new one before that.</source>
        <translation>Το ζεύγος κλειδιών «{name}» λήγει {day}, σήμερα. Αντικαταστήστε το πριν από τότε με νέο.</translation>
    </message>
    <message>
        <source>The key pairs in it are not lost: make the folder readable.</source>
        <translation>Τα ζεύγη κλειδιών που περιέχει δεν χάθηκαν: κάντε τον φάκελο αναγνώσιμο.</translation>
    </message>
    <message>
        <source>The key&apos;s fingerprint must be 64 hex digits. Choose the key pair again.</source>
        <translation>Το αποτύπωμα του κλειδιού πρέπει να είναι 64 δεκαεξαδικά ψηφία. Επιλέξτε ξανά το ζεύγος κλειδιών.</translation>
    </message>
    <message>
        <source>The keyboard that phones show; empty for the usual one.</source>
        <translation>Το πληκτρολόγιο που δείχνουν τα τηλέφωνα· κενό για το συνηθισμένο.</translation>
    </message>
    <message>
        <source>The kind “{written}” is not known; it became {kind}.</source>
        <translation>Το είδος «{written}» δεν είναι γνωστό· έγινε: {kind}.</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Οι τελευταίες 30 ημέρες</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Οι τελευταίες 7 ημέρες</translation>
    </message>
    <message>
        <source>The layout does not show it.</source>
        <translation>Η διάταξη δεν το δείχνει.</translation>
    </message>
    <message>
        <source>The layout shows no question; all of the schema are taken.</source>
        <translation>Η διάταξη δεν δείχνει καμία ερώτηση· λήφθηκαν όλες του σχήματος.</translation>
    </message>
    <message>
        <source>The ledger has no submission {number} any more.</source>
        <translation>Το μητρώο δεν περιέχει πλέον την υποβολή {number}.</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>Το μητρώο υποβολών είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>The ledger was damaged. It was set aside as {file}, and a new one was begun.</source>
        <translation>Το μητρώο υποβολών ήταν κατεστραμμένο. Φυλάχθηκε χωριστά ως {file} και ξεκίνησε νέο.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer version of the app. It was set aside as {file}, and a new one was begun.</source>
        <translation>Το μητρώο υποβολών γράφτηκε από νεότερη έκδοση της εφαρμογής. Φυλάχθηκε χωριστά ως {file} και ξεκίνησε νέο.</translation>
    </message>
    <message>
        <source>The ledger {file} could not be used: {reason}.</source>
        <translation>Δεν ήταν δυνατή η χρήση του μητρώου υποβολών {file}: {reason}.</translation>
    </message>
    <message>
        <source>The line above is its own.</source>
        <translation>Η παραπάνω γραμμή είναι δική του.</translation>
    </message>
    <message>
        <source>The list is too large.</source>
        <translation>Ο κατάλογος είναι πολύ μεγάλος.</translation>
    </message>
    <message>
        <source>The log file has the details.</source>
        <translation>Οι λεπτομέρειες βρίσκονται στο αρχείο καταγραφής.</translation>
    </message>
    <message>
        <source>The log of key pairs could not be written: {reason}.</source>
        <translation>Δεν ήταν δυνατή η εγγραφή στο αρχείο καταγραφής ζευγών κλειδιών: {reason}.</translation>
    </message>
    <message>
        <source>The log&apos;s line outbox_failed says what is wrong.</source>
        <translation>Η γραμμή outbox_failed του αρχείου καταγραφής λέει τι δεν πάει καλά.</translation>
    </message>
    <message>
        <source>The longest answers</source>
        <translation>Οι μεγαλύτερες απαντήσεις</translation>
    </message>
    <message>
        <source>The longest answers to all fields take {needed} KiB together, but only {most} KiB can be sent at once. Allow fewer characters, first of all in {field}.</source>
        <translation>Οι μεγαλύτερες δυνατές απαντήσεις σε όλα τα πεδία καταλαμβάνουν μαζί {needed} KiB, αλλά μπορούν να σταλούν μόνο {most} KiB κάθε φορά. Επιτρέψτε λιγότερους χαρακτήρες, πρώτα απ’ όλα στο πεδίο {field}.</translation>
    </message>
    <message>
        <source>The lowest grade, 0 or 1.</source>
        <translation>Ο χαμηλότερος βαθμός, 0 ή 1.</translation>
    </message>
    <message>
        <source>The manual has no page {path}.</source>
        <translation>Το εγχειρίδιο δεν έχει σελίδα {path}.</translation>
    </message>
    <message>
        <source>The manual is missing.</source>
        <translation>Το εγχειρίδιο λείπει.</translation>
    </message>
    <message>
        <source>The more we know, the sooner it works again.</source>
        <translation>Όσο περισσότερα ξέρουμε, τόσο γρηγορότερα θα λειτουργήσει ξανά.</translation>
    </message>
    <message>
        <source>The name is yours alone: forms and servers know a key pair by its fingerprint.</source>
        <translation>Το όνομα είναι μόνο για εσάς: οι φόρμες και οι διακομιστές αναγνωρίζουν ένα ζεύγος κλειδιών από το αποτύπωμά του.</translation>
    </message>
    <message>
        <source>The name of the submission&apos;s id must be a context name of its own, such as submission_id.</source>
        <translation>Το όνομα για το id της υποβολής πρέπει να είναι ξεχωριστό όνομα πλαισίου (context), όπως submission_id.</translation>
    </message>
    <message>
        <source>The notes or a tag are too long.</source>
        <translation>Οι σημειώσεις ή κάποια ετικέτα είναι πολύ μεγάλες.</translation>
    </message>
    <message>
        <source>The old name cannot be used here.</source>
        <translation>Το παλιό όνομα δεν μπορεί να χρησιμοποιηθεί εδώ.</translation>
    </message>
    <message>
        <source>The oldest go first, by themselves. Tokens and answers to sensitive fields are never kept.</source>
        <translation>Οι παλαιότερες φεύγουν πρώτες, από μόνες τους. Διακριτικά (token) και απαντήσεις σε ευαίσθητα πεδία δεν διατηρούνται ποτέ.</translation>
    </message>
    <message>
        <source>The open form uses this key pair, so it cannot be deleted. Choose another key pair for the form first.</source>
        <translation>Η ανοιχτή φόρμα χρησιμοποιεί αυτό το ζεύγος κλειδιών, οπότε δεν διαγράφεται. Επιλέξτε πρώτα άλλο ζεύγος κλειδιών για τη φόρμα.</translation>
    </message>
    <message>
        <source>The other answer became an option and a text.</source>
        <translation>Η απάντηση «άλλο» έγινε μια επιλογή και ένα κείμενο.</translation>
    </message>
    <message>
        <source>The package index in use has other files than this form was made with, so nothing was installed. Set PIP_INDEX_URL to one that you trust.</source>
        <translation>Το ευρετήριο πακέτων που χρησιμοποιείται έχει άλλα αρχεία από αυτά με τα οποία φτιάχτηκε η φόρμα, γι’ αυτό δεν εγκαταστάθηκε τίποτα. Ορίστε στο PIP_INDEX_URL ένα που εμπιστεύεστε.</translation>
    </message>
    <message>
        <source>The package index in use lacks {package}. Set PIP_INDEX_URL to one that has it.</source>
        <translation>Το ευρετήριο πακέτων που χρησιμοποιείται δεν έχει το {package}. Ορίστε στο PIP_INDEX_URL ένα που το έχει.</translation>
    </message>
    <message>
        <source>The page allows more than it needs.</source>
        <translation>Η σελίδα επιτρέπει περισσότερα από όσα χρειάζεται.</translation>
    </message>
    <message>
        <source>The page around it closes the form</source>
        <translation>Η σελίδα γύρω της κλείνει τη φόρμα</translation>
    </message>
    <message>
        <source>The page around it does not answer</source>
        <translation>Η σελίδα γύρω της δεν απαντά</translation>
    </message>
    <message>
        <source>The page came to no end within a minute.</source>
        <translation>Η σελίδα δεν ολοκλήρωσε μέσα σε ένα λεπτό.</translation>
    </message>
    <message>
        <source>The page cannot be shown.</source>
        <translation>Δεν είναι δυνατή η εμφάνιση της σελίδας.</translation>
    </message>
    <message>
        <source>The page comes with the exported headers.</source>
        <translation>Η σελίδα έρχεται με τις εξαγόμενες κεφαλίδες.</translation>
    </message>
    <message>
        <source>The page context stands under {places}, and must stand under {wanted}.</source>
        <translation>Τα στοιχεία της σελίδας (page context) βρίσκονται σε: {places}, ενώ πρέπει να βρίσκονται σε: {wanted}.</translation>
    </message>
    <message>
        <source>The page could not be checked, as it does not answer.</source>
        <translation>Η σελίδα δεν μπόρεσε να ελεγχθεί, επειδή δεν αποκρίνεται.</translation>
    </message>
    <message>
        <source>The page could not be checked: {reason}</source>
        <translation>Η σελίδα δεν μπόρεσε να ελεγχθεί: {reason}</translation>
    </message>
    <message>
        <source>The page could not be opened.</source>
        <translation>Η σελίδα δεν μπόρεσε να ανοίξει.</translation>
    </message>
    <message>
        <source>The page could not be served: {reason}.</source>
        <translation>Η σελίδα δεν μπόρεσε να προβληθεί από τον τοπικό διακομιστή: {reason}.</translation>
    </message>
    <message>
        <source>The page did not answer, so it was opened again.</source>
        <translation>Η σελίδα δεν αποκρινόταν, γι’ αυτό άνοιξε ξανά.</translation>
    </message>
    <message>
        <source>The page did not load</source>
        <translation>Η σελίδα δεν φορτώθηκε</translation>
    </message>
    <message>
        <source>The page did not open.</source>
        <translation>Η σελίδα δεν άνοιξε.</translation>
    </message>
    <message>
        <source>The page did not say what it shows.</source>
        <translation>Η σελίδα δεν είπε τι δείχνει.</translation>
    </message>
    <message>
        <source>The page did not send.</source>
        <translation>Η σελίδα δεν έστειλε τις απαντήσεις.</translation>
    </message>
    <message>
        <source>The page did not send: {reason}</source>
        <translation>Η σελίδα δεν έστειλε τις απαντήσεις: {reason}</translation>
    </message>
    <message>
        <source>The page has no form with controls.</source>
        <translation>Η σελίδα δεν έχει φόρμα με στοιχεία ελέγχου.</translation>
    </message>
    <message>
        <source>The page has too many elements.</source>
        <translation>Η σελίδα έχει πάρα πολλά στοιχεία.</translation>
    </message>
    <message>
        <source>The page is not below a path.</source>
        <translation>Η σελίδα δεν βρίσκεται κάτω από διαδρομή.</translation>
    </message>
    <message>
        <source>The page is shown without the slash at its end, too.</source>
        <translation>Η σελίδα εμφανίζεται και χωρίς την κάθετο στο τέλος της διεύθυνσης.</translation>
    </message>
    <message>
        <source>The page is this export, byte by byte.</source>
        <translation>Η σελίδα είναι αυτή της εξαγωγής, byte προς byte.</translation>
    </message>
    <message>
        <source>The page never sends a value of this type.</source>
        <translation>Η σελίδα δεν στέλνει ποτέ τιμή αυτού του τύπου.</translation>
    </message>
    <message>
        <source>The page never sends such values.</source>
        <translation>Η σελίδα δεν στέλνει ποτέ τέτοιες τιμές.</translation>
    </message>
    <message>
        <source>The page of {origin} may not send.</source>
        <translation>Η σελίδα με προέλευση (origin) {origin} δεν μπορεί να στέλνει.</translation>
    </message>
    <message>
        <source>The page offers no way to enter this answer to {fields}.</source>
        <translation>Η σελίδα δεν επιτρέπει να δοθεί αυτή η απάντηση στα πεδία: {fields}.</translation>
    </message>
    <message>
        <source>The page says that it is in {encoding}, and is not.</source>
        <translation>Η σελίδα δηλώνει κωδικοποίηση {encoding}, αλλά δεν την έχει.</translation>
    </message>
    <message>
        <source>The page sent its answers.</source>
        <translation>Η σελίδα έστειλε τις απαντήσεις της.</translation>
    </message>
    <message>
        <source>The page shows “{screen}”.</source>
        <translation>Η σελίδα εμφανίζει «{screen}».</translation>
    </message>
    <message>
        <source>The page stops again and again, so it is not opened again by itself.</source>
        <translation>Η σελίδα σταματά ξανά και ξανά, γι’ αυτό δεν ανοίγει πάλι από μόνη της.</translation>
    </message>
    <message>
        <source>The page to the chat: {message}</source>
        <translation>Η σελίδα προς τη συνομιλία: {message}</translation>
    </message>
    <message>
        <source>The page would ask for a file</source>
        <translation>Η σελίδα θα ζητούσε ένα αρχείο</translation>
    </message>
    <message>
        <source>The page would open {url}</source>
        <translation>Η σελίδα θα άνοιγε: {url}</translation>
    </message>
    <message>
        <source>The page would send this, and the backend would refuse it:</source>
        <translation>Η σελίδα θα έστελνε αυτό, και ο διακομιστής υποβολών θα το απέρριπτε:</translation>
    </message>
    <message>
        <source>The page would show a box: {message}</source>
        <translation>Η σελίδα θα εμφάνιζε πλαίσιο μηνύματος: {message}</translation>
    </message>
    <message>
        <source>The page&apos;s address</source>
        <translation>Διεύθυνση της σελίδας</translation>
    </message>
    <message>
        <source>The page&apos;s heading and title.</source>
        <translation>Η επικεφαλίδα και ο τίτλος της σελίδας.</translation>
    </message>
    <message>
        <source>The page&apos;s script cannot be read.</source>
        <translation>Η δέσμη ενεργειών της σελίδας δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>The panes of the preview cannot be read: {reason}.</source>
        <translation>Τα πλαίσια της προεπισκόπησης δεν μπορούν να διαβαστούν: {reason}.</translation>
    </message>
    <message>
        <source>The parameter&apos;s or variable&apos;s name.</source>
        <translation>Το όνομα της παραμέτρου ή της μεταβλητής.</translation>
    </message>
    <message>
        <source>The parameters hold {secret}; they were not kept.</source>
        <translation>Οι παράμετροι περιέχουν {secret} και δεν φυλάχτηκαν.</translation>
    </message>
    <message>
        <source>The parameters in {path} cannot be read: {reason}.</source>
        <translation>Δεν είναι δυνατή η ανάγνωση των παραμέτρων στο {path}: {reason}.</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>&amp;Επανάληψη φράσης πρόσβασης</translation>
    </message>
    <message>
        <source>The passphrase is not text (UTF-8).</source>
        <translation>Η φράση πρόσβασης δεν είναι κείμενο (UTF-8).</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Η φράση πρόσβασης είναι λανθασμένη.</translation>
    </message>
    <message>
        <source>The passphrase must have at least {least} characters.</source>
        <translation>Η φράση πρόσβασης πρέπει να έχει τουλάχιστον {least} χαρακτήρες.</translation>
    </message>
    <message>
        <source>The passphrase of “{name}” is forgotten; it will be asked for.</source>
        <translation>Η φράση πρόσβασης του «{name}» δεν φυλάσσεται πλέον· θα ζητείται.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Το επικολλημένο κείμενο</translation>
    </message>
    <message>
        <source>The person is not told that the answers arrived.</source>
        <translation>Το άτομο δεν ενημερώνεται ότι οι απαντήσεις έφτασαν.</translation>
    </message>
    <message>
        <source>The person reads them once more and can go back to each.</source>
        <translation>Ο χρήστης τις διαβάζει άλλη μία φορά και μπορεί να επιστρέψει σε καθεμία.</translation>
    </message>
    <message>
        <source>The person saw</source>
        <translation>Το άτομο είδε</translation>
    </message>
    <message>
        <source>The person saw the form.</source>
        <translation>Το άτομο είδε τη φόρμα.</translation>
    </message>
    <message>
        <source>The person saw “{screen}”.</source>
        <translation>Το άτομο είδε «{screen}».</translation>
    </message>
    <message>
        <source>The picture as a data: URL of PNG, JPEG, GIF, WebP or SVG.</source>
        <translation>Η εικόνα ως διεύθυνση data: σε μορφή PNG, JPEG, GIF, WebP ή SVG.</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough.</source>
        <translation>Η εικόνα δεν μπορεί να γίνει αρκετά μικρή.</translation>
    </message>
    <message>
        <source>The picture cannot be written as {type}.</source>
        <translation>Η εικόνα δεν μπορεί να γραφτεί ως {type}.</translation>
    </message>
    <message>
        <source>The picture declares entities, which is refused.</source>
        <translation>Η εικόνα δηλώνει οντότητες (entities), κάτι που δεν γίνεται δεκτό.</translation>
    </message>
    <message>
        <source>The picture draws its parts again too often.</source>
        <translation>Η εικόνα σχεδιάζει ξανά τα μέρη της πάρα πολλές φορές.</translation>
    </message>
    <message>
        <source>The picture has {count:,} bytes; {most:,} are the most for an SVG.</source>
        <translation>Η εικόνα έχει {count:,} byte· το μέγιστο για SVG είναι {most:,}.</translation>
    </message>
    <message>
        <source>The picture has {width:,} × {height:,} pixels.</source>
        <translation>Η εικόνα έχει {width:,} × {height:,} εικονοστοιχεία.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Η εικόνα είναι κατεστραμμένη.</translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <translation>Η εικόνα είναι κενή.</translation>
    </message>
    <message>
        <source>The picture is not a readable SVG: {fault}.</source>
        <translation>Η εικόνα δεν είναι αναγνώσιμο SVG: {fault}.</translation>
    </message>
    <message>
        <source>The picture is not an SVG document.</source>
        <translation>Η εικόνα δεν είναι έγγραφο SVG.</translation>
    </message>
    <message>
        <source>The picture is not valid Base64.</source>
        <translation>Η εικόνα δεν είναι έγκυρο Base64.</translation>
    </message>
    <message>
        <source>The picture is too intricate: {most:,} elements, {deepest} deep, are the most.</source>
        <translation>Η εικόνα είναι υπερβολικά περίπλοκη: επιτρέπονται έως {most:,} στοιχεία και {deepest} επίπεδα.</translation>
    </message>
    <message>
        <source>The picture takes {count} characters; {most} are the most.</source>
        <translation>Η εικόνα καταλαμβάνει {count} χαρακτήρες· το μέγιστο είναι {most}.</translation>
    </message>
    <message>
        <source>The pictures were not taken, as the preview was left.</source>
        <translation>Οι εικόνες δεν λήφθηκαν, καθώς φύγατε από την προεπισκόπηση.</translation>
    </message>
    <message>
        <source>The platform accepted the test submission (HTTP).</source>
        <translation>Η πλατφόρμα δέχτηκε τη δοκιμαστική υποβολή (HTTP).</translation>
    </message>
    <message>
        <source>The platform takes any names, but its guide writes them in snake_case, unlike {names}. Keep them if the dialog reads them so, such as ${name}.</source>
        <translation>Η πλατφόρμα δέχεται κάθε όνομα, αλλά ο οδηγός της τα γράφει σε snake_case, σε αντίθεση με: {names}. Κρατήστε τα αν ο διάλογος τα διαβάζει έτσι, π.χ. ${name}.</translation>
    </message>
    <message>
        <source>The platform&apos;s address must be https://host and no more (http only for this machine).</source>
        <translation>Η διεύθυνση της πλατφόρμας πρέπει να είναι https://host και τίποτα άλλο (http μόνο για αυτόν τον υπολογιστή).</translation>
    </message>
    <message>
        <source>The platform&apos;s side</source>
        <translation>Η πλευρά της πλατφόρμας</translation>
    </message>
    <message>
        <source>The platform, or another address</source>
        <translation>Η πλατφόρμα, ή άλλη διεύθυνση</translation>
    </message>
    <message>
        <source>The private key is kept on this machine, encrypted. Your server gets a copy of it later; the platform gets the public key.</source>
        <translation>Το ιδιωτικό κλειδί φυλάσσεται κρυπτογραφημένο σε αυτόν τον υπολογιστή. Ο διακομιστής σας παίρνει αργότερα ένα αντίγραφό του· η πλατφόρμα παίρνει το δημόσιο κλειδί.</translation>
    </message>
    <message>
        <source>The private key is no longer on the clipboard.</source>
        <translation>Το ιδιωτικό κλειδί δεν είναι πλέον στο πρόχειρο.</translation>
    </message>
    <message>
        <source>The private key is on the clipboard. It is removed in {seconds} s.</source>
        <translation>Το ιδιωτικό κλειδί είναι στο πρόχειρο. Αφαιρείται σε {seconds} δευτ.</translation>
    </message>
    <message>
        <source>The problems panel says what is wrong.</source>
        <translation>Το πλαίσιο «Προβλήματα» δείχνει τι δεν πάει καλά.</translation>
    </message>
    <message>
        <source>The profile “{name}” is not there any more.</source>
        <translation>Το προφίλ «{name}» δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>The project has no file yet, so there is no place beside it.</source>
        <translation>Το έργο δεν έχει ακόμη αρχείο, οπότε δεν υπάρχει θέση δίπλα του.</translation>
    </message>
    <message>
        <source>The public key of “{name}” is on the clipboard: paste it into the integration&apos;s field YOUR PUBLIC KEY.</source>
        <translation>Το δημόσιο κλειδί του «{name}» είναι στο πρόχειρο: επικολλήστε το στο πεδίο YOUR PUBLIC KEY της ενσωμάτωσης.</translation>
    </message>
    <message>
        <source>The query is {value}, and must be one channel, such as ?channel=web.</source>
        <translation>Το ερώτημα είναι {value}· πρέπει να είναι ένα κανάλι, όπως ?channel=web.</translation>
    </message>
    <message>
        <source>The range became a number, as sliders here have whole numbers only.</source>
        <translation>Το εύρος έγινε αριθμός, επειδή οι ρυθμιστικές μπάρες εδώ έχουν μόνο ακέραιους.</translation>
    </message>
    <message>
        <source>The reference is</source>
        <translation>Ο κωδικός αναφοράς είναι</translation>
    </message>
    <message>
        <source>The reference {reference} leads back to itself.</source>
        <translation>Η αναφορά {reference} οδηγεί πίσω στον εαυτό της.</translation>
    </message>
    <message>
        <source>The reference {reference} leads nowhere.</source>
        <translation>Η αναφορά {reference} δεν οδηγεί πουθενά.</translation>
    </message>
    <message>
        <source>The remembered passphrase is wrong.</source>
        <translation>Η φράση πρόσβασης που είχε απομνημονευτεί είναι λανθασμένη.</translation>
    </message>
    <message>
        <source>The replacement of “{name}” is no longer under way.</source>
        <translation>Η αντικατάσταση του «{name}» δεν είναι πλέον σε εξέλιξη.</translation>
    </message>
    <message>
        <source>The requirements need another version of Python than the one at {path}.</source>
        <translation>Οι απαιτήσεις χρειάζονται άλλη έκδοση της Python από αυτήν στο {path}.</translation>
    </message>
    <message>
        <source>The row has more cells than the first row has columns.</source>
        <translation>Η γραμμή έχει περισσότερα κελιά από όσες στήλες έχει η πρώτη γραμμή.</translation>
    </message>
    <message>
        <source>The row has no label.</source>
        <translation>Η γραμμή δεν έχει ετικέτα.</translation>
    </message>
    <message>
        <source>The row has no type.</source>
        <translation>Η γραμμή δεν έχει τύπο.</translation>
    </message>
    <message>
        <source>The rule&apos;s code, such as required or too_long.</source>
        <translation>Ο κωδικός του κανόνα, όπως required ή too_long.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Η εκτέλεση διακόπηκε.</translation>
    </message>
    <message>
        <source>The same answers go into the page in the browser engine, through Test, through the exported backend, and the way that the vendor&apos;s public template has. What each delivers to a simulated platform is compared.</source>
        <translation>Οι ίδιες απαντήσεις μπαίνουν στη σελίδα στη μηχανή του προγράμματος περιήγησης, περνούν από τη Δοκιμή, από το εξαγμένο backend και με τον τρόπο του δημόσιου προτύπου του κατασκευαστή. Συγκρίνεται τι παραδίδει καθένας σε μια προσομοιωμένη πλατφόρμα.</translation>
    </message>
    <message>
        <source>The same on every way that says something of it.</source>
        <translation>Το ίδιο σε κάθε τρόπο που το αναφέρει.</translation>
    </message>
    <message>
        <source>The same seed makes the same answers; 0 makes the usual ones.</source>
        <translation>Ο ίδιος αριθμός δίνει τις ίδιες απαντήσεις· το 0 δίνει τις συνηθισμένες.</translation>
    </message>
    <message>
        <source>The same would be delivered as the last time.</source>
        <translation>Θα παραδιδόταν το ίδιο με την προηγούμενη φορά.</translation>
    </message>
    <message>
        <source>The schema describes no object with properties.</source>
        <translation>Το σχήμα δεν περιγράφει αντικείμενο με ιδιότητες.</translation>
    </message>
    <message>
        <source>The schema has no such property.</source>
        <translation>Το σχήμα δεν έχει τέτοια ιδιότητα.</translation>
    </message>
    <message>
        <source>The schema has no such question.</source>
        <translation>Το σχήμα δεν έχει τέτοια ερώτηση.</translation>
    </message>
    <message>
        <source>The schema unfolds to too many parts.</source>
        <translation>Το σχήμα αναπτύσσεται σε πάρα πολλά τμήματα.</translation>
    </message>
    <message>
        <source>The section “Ready?” says what was found.</source>
        <translation>Η ενότητα «Έτοιμη;» λέει τι βρέθηκε.</translation>
    </message>
    <message>
        <source>The self-check found a fault; see its steps.</source>
        <translation>Ο αυτοέλεγχος βρήκε σφάλμα· δείτε τα βήματά του.</translation>
    </message>
    <message>
        <source>The self-check starts what was exported as its own process, opens its page, submits through it to a simulated platform, and checks the delivery there. It uses a key pair made for the purpose.</source>
        <translation>Ο αυτοέλεγχος ξεκινά την εξαγωγή ως ξεχωριστή διεργασία, ανοίγει τη σελίδα της, υποβάλλει μέσω αυτής σε μια προσομοίωση της πλατφόρμας και ελέγχει εκεί την παράδοση. Χρησιμοποιεί ένα ζεύγος κλειδιών που δημιουργείται για τον σκοπό αυτόν.</translation>
    </message>
    <message>
        <source>The server could not be reached, or broke the connection.</source>
        <translation>Ο διακομιστής δεν ήταν προσβάσιμος ή διέκοψε τη σύνδεση.</translation>
    </message>
    <message>
        <source>The server does not say what time it is there.</source>
        <translation>Ο διακομιστής δεν λέει τι ώρα είναι εκεί.</translation>
    </message>
    <message>
        <source>The server does not tell the time.</source>
        <translation>Ο διακομιστής δεν λέει την ώρα.</translation>
    </message>
    <message>
        <source>The server takes no more requests from this machine for now (429).</source>
        <translation>Ο διακομιστής δεν δέχεται προς το παρόν άλλα αιτήματα από αυτόν τον υπολογιστή (429).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Το πιστοποιητικό του διακομιστή δεν είναι αξιόπιστο.</translation>
    </message>
    <message>
        <source>The server&apos;s clock agrees with the one here.</source>
        <translation>Το ρολόι του διακομιστή συμφωνεί με το εδώ.</translation>
    </message>
    <message>
        <source>The server&apos;s clock agrees with this machine&apos;s.</source>
        <translation>Το ρολόι του διακομιστή συμφωνεί με το ρολόι αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is {time} ahead of the one here.</source>
        <translation>Το ρολόι του διακομιστή πάει {time} μπροστά από το εδώ.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is {time} ahead of this machine&apos;s.</source>
        <translation>Το ρολόι του διακομιστή πηγαίνει {time} μπροστά από το ρολόι αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is {time} behind the one here.</source>
        <translation>Το ρολόι του διακομιστή πάει {time} πίσω από το εδώ.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is {time} behind this machine&apos;s.</source>
        <translation>Το ρολόι του διακομιστή πηγαίνει {time} πίσω από το ρολόι αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>The sheet choices has no list “{name}”.</source>
        <translation>Το φύλλο choices δεν έχει λίστα «{name}».</translation>
    </message>
    <message>
        <source>The sheet survey has no column “type”.</source>
        <translation>Το φύλλο survey δεν έχει στήλη «type».</translation>
    </message>
    <message>
        <source>The signature does not belong to the public key.</source>
        <translation>Η υπογραφή δεν αντιστοιχεί στο δημόσιο κλειδί.</translation>
    </message>
    <message>
        <source>The signature is not that of {key}.</source>
        <translation>Η υπογραφή δεν είναι του ζεύγους κλειδιών: {key}.</translation>
    </message>
    <message>
        <source>The signature is that of {key}.</source>
        <translation>Η υπογραφή είναι του ζεύγους κλειδιών: {key}.</translation>
    </message>
    <message>
        <source>The simulator could not start: {reason}.</source>
        <translation>Δεν ήταν δυνατή η εκκίνηση του προσομοιωτή: {reason}.</translation>
    </message>
    <message>
        <source>The simulator knows no fault {fault!r}.</source>
        <translation>Ο προσομοιωτής δεν γνωρίζει σφάλμα {fault!r}.</translation>
    </message>
    <message>
        <source>The simulator received nothing.</source>
        <translation>Ο προσομοιωτής δεν έλαβε τίποτα.</translation>
    </message>
    <message>
        <source>The simulator&apos;s rules are inferred from the documentation; nobody has confirmed them on a live account.</source>
        <translation>Οι κανόνες του προσομοιωτή προκύπτουν από την τεκμηρίωση· κανείς δεν τους έχει επιβεβαιώσει σε πραγματικό λογαριασμό.</translation>
    </message>
    <message>
        <source>The sites whose chat opens the form in a frame.</source>
        <translation>Οι ιστότοποι των οποίων το chat ανοίγει τη φόρμα μέσα σε πλαίσιο (frame).</translation>
    </message>
    <message>
        <source>The starter form {name!r} has no cases.</source>
        <translation>Η έτοιμη φόρμα {name!r} δεν έχει περιπτώσεις.</translation>
    </message>
    <message>
        <source>The step&apos;s heading.</source>
        <translation>Η επικεφαλίδα του βήματος.</translation>
    </message>
    <message>
        <source>The steps of a replacement could not be read: {files}.</source>
        <translation>Δεν ήταν δυνατή η ανάγνωση των βημάτων μιας αντικατάστασης: {files}.</translation>
    </message>
    <message>
        <source>The steps stand here once the form has no problems.</source>
        <translation>Τα βήματα εμφανίζονται εδώ όταν η φόρμα δεν έχει προβλήματα.</translation>
    </message>
    <message>
        <source>The submission is nested too deep.</source>
        <translation>Η υποβολή έχει υπερβολικά πολλά επίπεδα.</translation>
    </message>
    <message>
        <source>The submission is not JSON as it is defined.</source>
        <translation>Η υποβολή δεν είναι έγκυρο JSON.</translation>
    </message>
    <message>
        <source>The submission is not UTF-8.</source>
        <translation>Η υποβολή δεν είναι σε UTF-8.</translation>
    </message>
    <message>
        <source>The submission is not an object of parameters, answers and key.</source>
        <translation>Η υποβολή δεν είναι αντικείμενο με παραμέτρους, απαντήσεις και κλειδί.</translation>
    </message>
    <message>
        <source>The submission is too large.</source>
        <translation>Η υποβολή είναι πολύ μεγάλη.</translation>
    </message>
    <message>
        <source>The submissions are deleted, but parts of them may still stand in the file. {reason}</source>
        <translation>Οι υποβολές διαγράφηκαν, αλλά μέρη τους μπορεί να βρίσκονται ακόμη στο αρχείο. {reason}</translation>
    </message>
    <message>
        <source>The survey takes its {name} from {field}</source>
        <translation>Η έρευνα παίρνει το {name} της από το πεδίο {field}</translation>
    </message>
    <message>
        <source>The system&apos;s keyring could not be used, so the passphrase was not remembered.</source>
        <translation>Δεν ήταν δυνατή η χρήση της κλειδοθήκης του συστήματος, οπότε η φράση πρόσβασης δεν απομνημονεύτηκε.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring remembers the passphrase of “{name}”.</source>
        <translation>Η κλειδοθήκη του συστήματος θυμάται τη φράση πρόσβασης του «{name}».</translation>
    </message>
    <message>
        <source>The table became a choice for each row.</source>
        <translation>Ο πίνακας έγινε μία επιλογή για κάθε γραμμή.</translation>
    </message>
    <message>
        <source>The table has more than {count:,} rows.</source>
        <translation>Ο πίνακας έχει περισσότερες από {count:,} γραμμές.</translation>
    </message>
    <message>
        <source>The table has more than {rows} rows or {columns} columns.</source>
        <translation>Ο πίνακας έχει περισσότερες από {rows} γραμμές ή {columns} στήλες.</translation>
    </message>
    <message>
        <source>The table has no cases.</source>
        <translation>Ο πίνακας δεν έχει περιπτώσεις.</translation>
    </message>
    <message>
        <source>The table has no first row.</source>
        <translation>Ο πίνακας δεν έχει πρώτη γραμμή.</translation>
    </message>
    <message>
        <source>The table is damaged: a quote is not closed, text stands behind one, or a cell is far too long.</source>
        <translation>Ο πίνακας είναι κατεστραμμένος: ένα εισαγωγικό δεν κλείνει, υπάρχει κείμενο μετά από ένα, ή ένα κελί είναι υπερβολικά μεγάλο.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Ο πίνακας είναι κενός.</translation>
    </message>
    <message>
        <source>The table is not UTF-8.</source>
        <translation>Ο πίνακας δεν είναι UTF-8.</translation>
    </message>
    <message>
        <source>The table is too large: over {count} MiB.</source>
        <translation>Ο πίνακας είναι πολύ μεγάλος: πάνω από {count} MiB.</translation>
    </message>
    <message>
        <source>The table would be read as another one.</source>
        <translation>Ο πίνακας θα διαβαζόταν διαφορετικά.</translation>
    </message>
    <message>
        <source>The targets of this form cannot be kept: {reason}.</source>
        <translation>Δεν είναι δυνατή η φύλαξη των προορισμών αυτής της φόρμας: {reason}.</translation>
    </message>
    <message>
        <source>The targets of this form cannot be read: {reason}.</source>
        <translation>Δεν είναι δυνατή η ανάγνωση των προορισμών αυτής της φόρμας: {reason}.</translation>
    </message>
    <message>
        <source>The template has neither hidden nor calculated values.</source>
        <translation>Το πρότυπο δεν έχει ούτε κρυφές ούτε υπολογισμένες τιμές.</translation>
    </message>
    <message>
        <source>The template has no control for several choices.</source>
        <translation>Το πρότυπο δεν έχει στοιχείο για πολλές επιλογές.</translation>
    </message>
    <message>
        <source>The template has no id for a submission.</source>
        <translation>Το πρότυπο δεν έχει αναγνωριστικό υποβολής.</translation>
    </message>
    <message>
        <source>The template has no rules of this form.</source>
        <translation>Το πρότυπο δεν έχει τους κανόνες αυτής της φόρμας.</translation>
    </message>
    <message>
        <source>The template names the page context “page”, and the documentation “page_context”. Which of them is sent is a setting of the form.</source>
        <translation>Το πρότυπο ονομάζει το πλαίσιο της σελίδας «page» και η τεκμηρίωση «page_context». Ποιο στέλνεται είναι ρύθμιση της φόρμας.</translation>
    </message>
    <message>
        <source>The template reads the conversation, and delivers nothing of it.</source>
        <translation>Το πρότυπο διαβάζει τη συνομιλία και δεν παραδίδει τίποτα από αυτήν.</translation>
    </message>
    <message>
        <source>The template sends empty text where nothing was answered.</source>
        <translation>Το πρότυπο στέλνει κενό κείμενο όπου δεν απαντήθηκε τίποτα.</translation>
    </message>
    <message>
        <source>The template sends every answer as text; this form sends a number.</source>
        <translation>Το πρότυπο στέλνει κάθε απάντηση ως κείμενο· αυτή η φόρμα στέλνει αριθμό.</translation>
    </message>
    <message>
        <source>The template signs as an issuer of its own. The token issuer is a setting of the form.</source>
        <translation>Το πρότυπο υπογράφει ως δικός του εκδότης. Ο εκδότης του διακριτικού (token) είναι ρύθμιση της φόρμας.</translation>
    </message>
    <message>
        <source>The temporary key pair of an earlier run is not known any more.</source>
        <translation>Το προσωρινό ζεύγος κλειδιών προηγούμενης εκτέλεσης δεν είναι πια γνωστό.</translation>
    </message>
    <message>
        <source>The test submission was not delivered.</source>
        <translation>Η δοκιμαστική υποβολή δεν παραδόθηκε.</translation>
    </message>
    <message>
        <source>The text in Source is not part of the form yet</source>
        <translation>Το κείμενο στην Πηγή δεν ανήκει ακόμη στη φόρμα</translation>
    </message>
    <message>
        <source>The text in {language}</source>
        <translation>Το κείμενο στη γλώσσα: {language}</translation>
    </message>
    <message>
        <source>The text is not JSON: {problem}.</source>
        <translation>Το κείμενο δεν είναι JSON: {problem}.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8.</source>
        <translation>Το κείμενο δεν είναι σε UTF-8.</translation>
    </message>
    <message>
        <source>The text is too large to be a project (over {most} MiB).</source>
        <translation>Το κείμενο είναι πολύ μεγάλο για έργο (πάνω από {most} MiB).</translation>
    </message>
    <message>
        <source>The text it starts with.</source>
        <translation>Το κείμενο με το οποίο ξεκινά.</translation>
    </message>
    <message>
        <source>The text says something else by now, so the translation is marked as stale.</source>
        <translation>Το κείμενο λέει πλέον κάτι άλλο, οπότε η μετάφραση σημειώνεται ως παλιά.</translation>
    </message>
    <message>
        <source>The texts of the form take more than {most} MiB.</source>
        <translation>Τα κείμενα της φόρμας υπερβαίνουν τα {most} MiB.</translation>
    </message>
    <message>
        <source>The theme on the clipboard cannot be read. {fault}</source>
        <translation>Δεν είναι δυνατή η ανάγνωση του θέματος στο πρόχειρο. {fault}</translation>
    </message>
    <message>
        <source>The time is over, so it was stopped.</source>
        <translation>Ο χρόνος τελείωσε και σταμάτησε.</translation>
    </message>
    <message>
        <source>The time of its {property}: the day is kept.</source>
        <translation>Η ώρα της ιδιότητάς του {property}: διατηρείται η ημέρα.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Το διακριτικό έληξε.</translation>
    </message>
    <message>
        <source>The token is good for {seconds:.1f} s more.</source>
        <translation>Το διακριτικό ισχύει για {seconds:.1f} δευτ. ακόμη.</translation>
    </message>
    <message>
        <source>The token says:</source>
        <translation>Το διακριτικό (token) λέει:</translation>
    </message>
    <message>
        <source>The token&apos;s claim iss.</source>
        <translation>Η δήλωση (claim) iss του διακριτικού.</translation>
    </message>
    <message>
        <source>The token&apos;s iss claim.</source>
        <translation>Η δήλωση (claim) iss του διακριτικού.</translation>
    </message>
    <message>
        <source>The token&apos;s issuer must be 1 to 200 visible ASCII characters.</source>
        <translation>Ο εκδότης του διακριτικού (token) πρέπει να είναι 1 έως 200 ορατοί χαρακτήρες ASCII.</translation>
    </message>
    <message>
        <source>The two halves of “{name}” do not belong together.</source>
        <translation>Τα δύο μισά του «{name}» δεν ταιριάζουν μεταξύ τους.</translation>
    </message>
    <message>
        <source>The two passphrases are different. Type the second one again.</source>
        <translation>Οι δύο φράσεις πρόσβασης διαφέρουν. Πληκτρολογήστε ξανά τη δεύτερη.</translation>
    </message>
    <message>
        <source>The type of its result.</source>
        <translation>Ο τύπος του αποτελέσματός του.</translation>
    </message>
    <message>
        <source>The type {type!r} does not exist here.</source>
        <translation>Ο τύπος {type!r} δεν υπάρχει εδώ.</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Οι συνηθισμένες</translation>
    </message>
    <message>
        <source>The usual ones are shown. The file is kept as {file}.</source>
        <translation>Εμφανίζονται οι συνήθεις προορισμοί. Το αρχείο φυλάσσεται ως {file}.</translation>
    </message>
    <message>
        <source>The usual, {usual}</source>
        <translation>Το συνηθισμένο, {usual}</translation>
    </message>
    <message>
        <source>The value of a formula, as the spreadsheet program last had it.</source>
        <translation>Η τιμή ενός τύπου, όπως την είχε τελευταία το πρόγραμμα υπολογιστικών φύλλων.</translation>
    </message>
    <message>
        <source>The values do not fit the form: {fault}.</source>
        <translation>Οι τιμές δεν ταιριάζουν στη φόρμα: {fault}.</translation>
    </message>
    <message>
        <source>The variable that the conversation sees, such as first_name or firstName.</source>
        <translation>Η μεταβλητή που βλέπει η συνομιλία, όπως first_name ή firstName.</translation>
    </message>
    <message>
        <source>The variables are no flat JSON object such as {&quot;visits&quot;: 3}.</source>
        <translation>Οι μεταβλητές δεν είναι επίπεδο αντικείμενο JSON όπως {&quot;visits&quot;: 3}.</translation>
    </message>
    <message>
        <source>The variables are not JSON: {reason}.</source>
        <translation>Οι μεταβλητές δεν είναι JSON: {reason}.</translation>
    </message>
    <message>
        <source>The vendor&apos;s template would deliver something else here.</source>
        <translation>Το πρότυπο του κατασκευαστή θα παρέδιδε εδώ κάτι άλλο.</translation>
    </message>
    <message>
        <source>The visible label.</source>
        <translation>Η ορατή ετικέτα.</translation>
    </message>
    <message>
        <source>The word for no; empty for the page&apos;s own.</source>
        <translation>Η λέξη για το όχι· κενή για αυτήν της σελίδας.</translation>
    </message>
    <message>
        <source>The word for yes; empty for the page&apos;s own.</source>
        <translation>Η λέξη για το ναι· κενή για αυτήν της σελίδας.</translation>
    </message>
    <message>
        <source>The wording in {language} has characters that a page cannot show.</source>
        <translation>Η διατύπωση ({language}) έχει χαρακτήρες που δεν εμφανίζονται σε σελίδα.</translation>
    </message>
    <message>
        <source>The wording in {language} has more than {most:,} characters.</source>
        <translation>Η διατύπωση ({language}) έχει περισσότερους από {most:,} χαρακτήρες.</translation>
    </message>
    <message>
        <source>The wording in {language} shows {placeholders}, which is no field of the form.</source>
        <translation>Η διατύπωση ({language}) εμφανίζει {placeholders}, που δεν είναι πεδίο της φόρμας.</translation>
    </message>
    <message>
        <source>The workbook has more cells than a form needs.</source>
        <translation>Το βιβλίο εργασίας έχει περισσότερα κελιά από όσα χρειάζεται μια φόρμα.</translation>
    </message>
    <message>
        <source>The workbook has more than {most} parts.</source>
        <translation>Το βιβλίο εργασίας έχει περισσότερα από {most} τμήματα.</translation>
    </message>
    <message>
        <source>The workbook has more than {most} sheets.</source>
        <translation>Το βιβλίο εργασίας έχει περισσότερα από {most} φύλλα.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “survey”, which an XLSForm needs.</source>
        <translation>Το βιβλίο εργασίας δεν έχει φύλλο «survey», που χρειάζεται ένα XLSForm.</translation>
    </message>
    <message>
        <source>The workbook holds macros.</source>
        <translation>Το βιβλίο εργασίας περιέχει μακροεντολές.</translation>
    </message>
    <message>
        <source>The workbook is damaged ({fault}).</source>
        <translation>Το βιβλίο εργασίας είναι κατεστραμμένο ({fault}).</translation>
    </message>
    <message>
        <source>The workbook is damaged, and cannot be unpacked.</source>
        <translation>Το βιβλίο εργασίας είναι κατεστραμμένο και δεν αποσυμπιέζεται.</translation>
    </message>
    <message>
        <source>The workbook takes values from other files.</source>
        <translation>Το βιβλίο εργασίας παίρνει τιμές από άλλα αρχεία.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than {most} MiB.</source>
        <translation>Το βιβλίο εργασίας αποσυμπιέζεται σε περισσότερα από {most} MiB.</translation>
    </message>
    <message>
        <source>Theme of another form</source>
        <translation>Θέμα άλλης φόρμας</translation>
    </message>
    <message>
        <source>There are as many panes as the wall holds.</source>
        <translation>Υπάρχουν ήδη όσα πλαίσια χωρούν.</translation>
    </message>
    <message>
        <source>There are more than {most:,} options, which is more than a form needs.</source>
        <translation>Υπάρχουν περισσότερες από {most:,} επιλογές, περισσότερες από όσες χρειάζεται μια φόρμα.</translation>
    </message>
    <message>
        <source>There are more than {most} fields, which is the most that a form can have.</source>
        <translation>Υπάρχουν περισσότερα από {most} πεδία, που είναι το όριο για μια φόρμα.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Υπάρχουν: {known}.</translation>
    </message>
    <message>
        <source>There can be {count} values at most.</source>
        <translation>Επιτρέπονται το πολύ {count} τιμές.</translation>
    </message>
    <message>
        <source>There is a key pair “{name}” already.</source>
        <translation>Υπάρχει ήδη ζεύγος κλειδιών «{name}».</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already.</source>
        <translation>Υπάρχει ήδη προφίλ «{name}».</translation>
    </message>
    <message>
        <source>There is more than is looked at: choose smaller folders.</source>
        <translation>Υπάρχουν περισσότερα από όσα ελέγχονται: επιλέξτε μικρότερους φακέλους.</translation>
    </message>
    <message>
        <source>There is more than one Authorization, and nothing says which counts.</source>
        <translation>Υπάρχουν περισσότερες από μία Authorization, και τίποτα δεν λέει ποια μετρά.</translation>
    </message>
    <message>
        <source>There is neither a picture nor a text on the clipboard.</source>
        <translation>Στο πρόχειρο δεν υπάρχει ούτε εικόνα ούτε κείμενο.</translation>
    </message>
    <message>
        <source>There is no HTML in this file.</source>
        <translation>Δεν υπάρχει HTML σε αυτό το αρχείο.</translation>
    </message>
    <message>
        <source>There is no certificate.</source>
        <translation>Δεν υπάρχει πιστοποιητικό.</translation>
    </message>
    <message>
        <source>There is no colour in it.</source>
        <translation>Δεν περιέχει κανένα χρώμα.</translation>
    </message>
    <message>
        <source>There is no column “key (keep)”, by which each text is found.</source>
        <translation>Δεν υπάρχει στήλη «key (keep)», από την οποία εντοπίζεται κάθε κείμενο.</translation>
    </message>
    <message>
        <source>There is no column “label”.</source>
        <translation>Δεν υπάρχει στήλη «label».</translation>
    </message>
    <message>
        <source>There is no column “{language}” with the texts of the form&apos;s first language, by which changed texts are told.</source>
        <translation>Δεν υπάρχει στήλη «{language}» με τα κείμενα της πρώτης γλώσσας της φόρμας, από την οποία φαίνεται ποια κείμενα άλλαξαν.</translation>
    </message>
    <message>
        <source>There is no export {id}.</source>
        <translation>Δεν υπάρχει εξαγωγή {id}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Δεν υπάρχει αρχείο {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Δεν υπάρχει αρχείο {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder} any more.</source>
        <translation>Δεν υπάρχει πλέον ο φάκελος {folder}.</translation>
    </message>
    <message>
        <source>There is no key pair {name!r}.</source>
        <translation>Δεν υπάρχει ζεύγος κλειδιών {name!r}.</translation>
    </message>
    <message>
        <source>There is no node to trigger. Rating and feedback go to the platform&apos;s survey, not into the conversation&apos;s context.</source>
        <translation>Δεν υπάρχει κόμβος προς ενεργοποίηση. Βαθμολογία και σχόλια πηγαίνουν στην έρευνα της πλατφόρμας, όχι στο πλαίσιο της συνομιλίας.</translation>
    </message>
    <message>
        <source>There is no other project to look at yet. Choose a folder with projects.</source>
        <translation>Δεν υπάρχει ακόμη άλλο έργο για έλεγχο. Επιλέξτε έναν φάκελο με έργα.</translation>
    </message>
    <message>
        <source>There is no page around it</source>
        <translation>Δεν υπάρχει σελίδα γύρω της</translation>
    </message>
    <message>
        <source>There is no page around it, and nothing closes the form</source>
        <translation>Δεν υπάρχει σελίδα γύρω της και τίποτα δεν κλείνει τη φόρμα</translation>
    </message>
    <message>
        <source>There is no picture in it.</source>
        <translation>Δεν περιέχει εικόνα.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Δεν υπάρχει εικόνα στο πρόχειρο.</translation>
    </message>
    <message>
        <source>There is no starter form of the kind {kind} with “{words}”.</source>
        <translation>Δεν υπάρχει έτοιμη φόρμα της κατηγορίας {kind} με «{words}».</translation>
    </message>
    <message>
        <source>There is no starter form of the kind {kind}.</source>
        <translation>Δεν υπάρχει έτοιμη φόρμα της κατηγορίας {kind}.</translation>
    </message>
    <message>
        <source>There is no starter form with “{words}”.</source>
        <translation>Δεν υπάρχει έτοιμη φόρμα με «{words}».</translation>
    </message>
    <message>
        <source>There is no starter form {name!r}.</source>
        <translation>Δεν υπάρχει έτοιμη φόρμα {name!r}.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Δεν υπάρχει κείμενο στο πρόχειρο.</translation>
    </message>
    <message>
        <source>There is no theme on the clipboard.</source>
        <translation>Δεν υπάρχει θέμα στο πρόχειρο.</translation>
    </message>
    <message>
        <source>There is no translation yet.</source>
        <translation>Δεν υπάρχει ακόμη μετάφραση.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>Δεν υπάρχει τίποτα στη θέση {path}.</translation>
    </message>
    <message>
        <source>There is nothing at {path}; submissions go to /v1/CHANNEL/INTEGRATION/webview and /v1/survey/INTEGRATION.</source>
        <translation>Δεν υπάρχει τίποτα στο {path}· οι υποβολές αποστέλλονται στα /v1/CHANNEL/INTEGRATION/webview και /v1/survey/INTEGRATION.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Δεν υπάρχει κάτι για επανάληψη.</translation>
    </message>
    <message>
        <source>There is nothing to set.</source>
        <translation>Δεν υπάρχει τίποτα να οριστεί.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Δεν υπάρχει κάτι για αναίρεση.</translation>
    </message>
    <message>
        <source>There was no response in time; it may still have been delivered.</source>
        <translation>Δεν υπήρξε έγκαιρα απόκριση· ίσως όμως να παραδόθηκε.</translation>
    </message>
    <message>
        <source>There was no response.
{fault}</source>
        <translation>Δεν υπήρξε απόκριση.
{fault}</translation>
    </message>
    <message>
        <source>There was no time left for this: the server answers too slowly.</source>
        <translation>Δεν έμεινε χρόνος για αυτό: ο διακομιστής απαντά πολύ αργά.</translation>
    </message>
    <message>
        <source>There were too many requests: wait a moment, then send again.</source>
        <translation>Τα αιτήματα ήταν πάρα πολλά: περιμένετε λίγο και στείλτε ξανά.</translation>
    </message>
    <message>
        <source>These answers cannot be sent as they are.</source>
        <translation>Αυτές οι απαντήσεις δεν μπορούν να σταλούν όπως είναι.</translation>
    </message>
    <message>
        <source>These changes were not saved yet.</source>
        <translation>Αυτές οι αλλαγές δεν έχουν αποθηκευτεί ακόμη.</translation>
    </message>
    <message>
        <source>These do: {faults}.</source>
        <translation>Τα εξής δέχονται: {faults}.</translation>
    </message>
    <message>
        <source>These parameters cannot be kept: {reason}.</source>
        <translation>Δεν είναι δυνατή η φύλαξη αυτών των παραμέτρων: {reason}.</translation>
    </message>
    <message>
        <source>These were the bytes of an earlier submission.</source>
        <translation>Ήταν τα byte μιας προηγούμενης υποβολής.</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>Αν δεν τις αποθηκεύσετε, χάνονται.</translation>
    </message>
    <message>
        <source>They are not saved.</source>
        <translation>Δεν έχουν αποθηκευτεί.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Είναι ίδιες</translation>
    </message>
    <message>
        <source>They were sent from {first} to {last}.</source>
        <translation>Στάλθηκαν από {first} έως {last}.</translation>
    </message>
    <message>
        <source>This JSON is not a form that can be read.</source>
        <translation>Αυτό το JSON δεν είναι φόρμα που μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>This archive is not a workbook (.xlsx).</source>
        <translation>Αυτό το αρχείο δεν είναι βιβλίο εργασίας (.xlsx).</translation>
    </message>
    <message>
        <source>This asks about the field itself. Choose another, or remove it.</source>
        <translation>Η συνθήκη ρωτά για το ίδιο το πεδίο. Επιλέξτε άλλο ή αφαιρέστε την.</translation>
    </message>
    <message>
        <source>This begins once the page is shown.</source>
        <translation>Θα αρχίσει μόλις εμφανιστεί η σελίδα.</translation>
    </message>
    <message>
        <source>This cannot be undone. A server that has the private key goes on working, and the platform goes on taking what it signs; but here nothing can be tested or handed out with this key pair any more.</source>
        <translation>Αυτό δεν αναιρείται. Ένας διακομιστής που έχει το ιδιωτικό κλειδί συνεχίζει να λειτουργεί, και η πλατφόρμα συνεχίζει να δέχεται ό,τι υπογράφει· εδώ όμως δεν μπορεί πια να δοκιμαστεί ή να δοθεί τίποτα με αυτό το ζεύγος κλειδιών.</translation>
    </message>
    <message>
        <source>This case is not in the table of cases any more.</source>
        <translation>Η περίπτωση αυτή δεν υπάρχει πια στον πίνακα περιπτώσεων.</translation>
    </message>
    <message>
        <source>This cell holds an error.</source>
        <translation>Αυτό το κελί περιέχει σφάλμα.</translation>
    </message>
    <message>
        <source>This cell of our own export is not JSON.</source>
        <translation>Αυτό το κελί της δικής μας εξαγωγής δεν είναι JSON.</translation>
    </message>
    <message>
        <source>This column is not used.</source>
        <translation>Αυτή η στήλη δεν χρησιμοποιείται.</translation>
    </message>
    <message>
        <source>This computer is in no network that a phone could be in.</source>
        <translation>Αυτός ο υπολογιστής δεν βρίσκεται σε κανένα δίκτυο όπου θα μπορούσε να είναι και ένα τηλέφωνο.</translation>
    </message>
    <message>
        <source>This computer is not in {network} any more, so it was stopped.</source>
        <translation>Ο υπολογιστής δεν ανήκει πια στο δίκτυο {network}, γι’ αυτό η διάθεση διακόπηκε.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Μόνο αυτός ο υπολογιστής</translation>
    </message>
    <message>
        <source>This depends on it. Choose a line to go there.</source>
        <translation>Αυτά εξαρτώνται από αυτό. Επιλέξτε μια γραμμή για να μεταβείτε εκεί.</translation>
    </message>
    <message>
        <source>This field stands below, so that its answer is not known yet.</source>
        <translation>Αυτό το πεδίο βρίσκεται πιο κάτω, οπότε η απάντησή του δεν είναι ακόμη γνωστή.</translation>
    </message>
    <message>
        <source>This file is damaged. Import the key pair again.</source>
        <translation>Αυτό το αρχείο είναι κατεστραμμένο. Εισαγάγετε ξανά το ζεύγος κλειδιών.</translation>
    </message>
    <message>
        <source>This file was made by a newer version (format {version}; this one reads {format}).</source>
        <translation>Αυτό το αρχείο δημιουργήθηκε από νεότερη έκδοση (μορφή {version}· αυτή εδώ διαβάζει τη μορφή {format}).</translation>
    </message>
    <message>
        <source>This form</source>
        <translation>Αυτή η φόρμα</translation>
    </message>
    <message>
        <source>This form cleans the answer first, as its field says.</source>
        <translation>Αυτή η φόρμα καθαρίζει πρώτα την απάντηση, όπως ορίζει το πεδίο της.</translation>
    </message>
    <message>
        <source>This form does not ask it here. The template has no conditions.</source>
        <translation>Η φόρμα δεν το ρωτά εδώ. Το πρότυπο δεν έχει συνθήκες.</translation>
    </message>
    <message>
        <source>This form does not deliver the answer, as its field says.</source>
        <translation>Αυτή η φόρμα δεν παραδίδει την απάντηση, όπως ορίζει το πεδίο της.</translation>
    </message>
    <message>
        <source>This form has no rules yet</source>
        <translation>Αυτή η φόρμα δεν έχει ακόμη κανόνες</translation>
    </message>
    <message>
        <source>This form uses a key pair that is not on this machine (SHA-256 {fingerprint}). Import its private key, or use another one.</source>
        <translation>Αυτή η φόρμα χρησιμοποιεί ένα ζεύγος κλειδιών που δεν υπάρχει σε αυτόν τον υπολογιστή (SHA-256 {fingerprint}). Εισαγάγετε το ιδιωτικό κλειδί του ή χρησιμοποιήστε άλλο ζεύγος.</translation>
    </message>
    <message>
        <source>This form uses “{name}” now.</source>
        <translation>Αυτή η φόρμα χρησιμοποιεί πλέον το «{name}».</translation>
    </message>
    <message>
        <source>This form uses “{name}” now: save it, and export it again.</source>
        <translation>Η φόρμα χρησιμοποιεί τώρα το «{name}»: αποθηκεύστε την και εξαγάγετέ την ξανά.</translation>
    </message>
    <message>
        <source>This form was never exported on this machine. After its first export, what changed since then stands here.</source>
        <translation>Αυτή η φόρμα δεν έχει εξαχθεί ποτέ σε αυτόν τον υπολογιστή. Μετά την πρώτη εξαγωγή, εδώ φαίνεται τι άλλαξε από τότε.</translation>
    </message>
    <message>
        <source>This integration may not be written to: check channel and integration id.</source>
        <translation>Δεν επιτρέπεται εγγραφή σε αυτή την ενσωμάτωση: ελέγξτε το κανάλι και το αναγνωριστικό ενσωμάτωσης.</translation>
    </message>
    <message>
        <source>This is XLIFF {version}, and not XLIFF 2.0.</source>
        <translation>Αυτό είναι XLIFF {version}, όχι XLIFF 2.0.</translation>
    </message>
    <message>
        <source>This is a certificate; the public key is needed here.</source>
        <translation>Αυτό είναι πιστοποιητικό· εδώ χρειάζεται το δημόσιο κλειδί.</translation>
    </message>
    <message>
        <source>This is a key and no form.</source>
        <translation>Αυτό είναι κλειδί και όχι φόρμα.</translation>
    </message>
    <message>
        <source>This is a layout of JSON Forms without its schema.</source>
        <translation>Αυτή είναι διάταξη του JSON Forms χωρίς το σχήμα της.</translation>
    </message>
    <message>
        <source>This is a list of translations and no form.</source>
        <translation>Αυτή είναι λίστα μεταφράσεων και όχι φόρμα.</translation>
    </message>
    <message>
        <source>This is a private key; the public key is needed here.</source>
        <translation>Αυτό είναι ιδιωτικό κλειδί· εδώ χρειάζεται το δημόσιο.</translation>
    </message>
    <message>
        <source>This is a project of this program.</source>
        <translation>Αυτό είναι έργο αυτού του προγράμματος.</translation>
    </message>
    <message>
        <source>This is about an earlier state of the form, which has changed since.</source>
        <translation>Αυτό αφορά προηγούμενη κατάσταση της φόρμας, που έχει αλλάξει από τότε.</translation>
    </message>
    <message>
        <source>This is about an earlier state of the form, which has changed since. Export and check again.</source>
        <translation>Αυτό αφορά μια παλαιότερη κατάσταση της φόρμας, που έχει αλλάξει από τότε. Κάντε ξανά εξαγωγή και έλεγχο.</translation>
    </message>
    <message>
        <source>This is an old workbook (.xls), or one with a password.</source>
        <translation>Αυτό είναι παλιό βιβλίο εργασίας (.xls), ή βιβλίο με κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>This is neither a picture nor a list of colours.</source>
        <translation>Αυτό δεν είναι ούτε εικόνα ούτε κατάλογος χρωμάτων.</translation>
    </message>
    <message>
        <source>This is not JSON: {reason}.</source>
        <translation>Αυτό δεν είναι JSON: {reason}.</translation>
    </message>
    <message>
        <source>This is not XLIFF 2.0.</source>
        <translation>Αυτό δεν είναι XLIFF 2.0.</translation>
    </message>
    <message>
        <source>This is not XML: {reason}.</source>
        <translation>Αυτό δεν είναι XML: {reason}.</translation>
    </message>
    <message>
        <source>This is not a form that can be read.</source>
        <translation>Αυτή δεν είναι φόρμα που μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>This is not a picture that can be used.</source>
        <translation>Αυτή δεν είναι εικόνα που μπορεί να χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>This is not a public key in PEM form.</source>
        <translation>Αυτό δεν είναι δημόσιο κλειδί σε μορφή PEM.</translation>
    </message>
    <message>
        <source>This is not a table of comma-separated values: {reason}.</source>
        <translation>Δεν είναι πίνακας με τιμές χωρισμένες με κόμμα: {reason}.</translation>
    </message>
    <message>
        <source>This is not a usable private key: {problem}.</source>
        <translation>Αυτό δεν είναι ιδιωτικό κλειδί που μπορεί να χρησιμοποιηθεί: {problem}.</translation>
    </message>
    <message>
        <source>This is not a usable public key: it is damaged.</source>
        <translation>Αυτό δεν είναι δημόσιο κλειδί που μπορεί να χρησιμοποιηθεί: είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>This is not a usable public key: {problem}.</source>
        <translation>Αυτό δεν είναι δημόσιο κλειδί που μπορεί να χρησιμοποιηθεί: {problem}.</translation>
    </message>
    <message>
        <source>This is not a webview project.</source>
        <translation>Αυτό δεν είναι έργο webview.</translation>
    </message>
    <message>
        <source>This is not the form&apos;s own key pair.</source>
        <translation>Αυτό δεν είναι το ζεύγος κλειδιών της φόρμας.</translation>
    </message>
    <message>
        <source>This is set beside the field.</source>
        <translation>Αυτό ορίζεται δίπλα στο πεδίο.</translation>
    </message>
    <message>
        <source>This is the demo key of the platform&apos;s public template. Anyone can read its private half and sign in your name: use a key pair of your own.</source>
        <translation>Αυτό είναι το κλειδί επίδειξης από το δημόσιο πρότυπο της πλατφόρμας. Οποιοσδήποτε μπορεί να διαβάσει το ιδιωτικό μισό του και να υπογράψει στο όνομά σας: χρησιμοποιήστε δικό σας ζεύγος κλειδιών.</translation>
    </message>
    <message>
        <source>This is the fault that was asked for.</source>
        <translation>Αυτό είναι το σφάλμα που ζητήθηκε.</translation>
    </message>
    <message>
        <source>This key pair is damaged.</source>
        <translation>Αυτό το ζεύγος κλειδιών είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>This key pair is here already, as “{name}”.</source>
        <translation>Αυτό το ζεύγος κλειδιών υπάρχει ήδη εδώ, ως «{name}».</translation>
    </message>
    <message>
        <source>This name has a meaning of its own already.</source>
        <translation>Αυτό το όνομα έχει ήδη δική του σημασία.</translation>
    </message>
    <message>
        <source>This no longer fits. Choose a line to go there.</source>
        <translation>Αυτό δεν ταιριάζει πια. Επιλέξτε μια γραμμή για να μεταβείτε εκεί.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Αυτός ο αριθμός είναι πολύ μεγάλος.</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Αυτή η εικόνα δεν εμφανίζεται</translation>
    </message>
    <message>
        <source>This property is missing.</source>
        <translation>Αυτή η ιδιότητα λείπει.</translation>
    </message>
    <message>
        <source>This property is not known.</source>
        <translation>Αυτή η ιδιότητα δεν είναι γνωστή.</translation>
    </message>
    <message>
        <source>This row was not run as it stands.</source>
        <translation>Αυτή η γραμμή δεν έχει εκτελεστεί όπως είναι τώρα.</translation>
    </message>
    <message>
        <source>This rule is not taken.</source>
        <translation>Αυτός ο κανόνας δεν λαμβάνεται.</translation>
    </message>
    <message>
        <source>This setting does not exist here.</source>
        <translation>Αυτή η ρύθμιση δεν υπάρχει εδώ.</translation>
    </message>
    <message>
        <source>This sheet is not used.</source>
        <translation>Αυτό το φύλλο δεν χρησιμοποιείται.</translation>
    </message>
    <message>
        <source>This submission cannot be copied: it holds characters that no shell can carry.</source>
        <translation>Αυτή η υποβολή δεν αντιγράφεται: περιέχει χαρακτήρες που κανένα κέλυφος δεν μπορεί να μεταφέρει.</translation>
    </message>
    <message>
        <source>This submission could not be kept, so it has no notes.</source>
        <translation>Αυτή η υποβολή δεν μπόρεσε να διατηρηθεί, οπότε δεν έχει σημειώσεις.</translation>
    </message>
    <message>
        <source>This submission is not kept. {reason}</source>
        <translation>Αυτή η υποβολή δεν διατηρήθηκε. {reason}</translation>
    </message>
    <message>
        <source>This submission put nothing into a conversation.</source>
        <translation>Αυτή η υποβολή δεν έβαλε τίποτα σε συνομιλία.</translation>
    </message>
    <message>
        <source>This was not looked at, as something before it is wrong.</source>
        <translation>Αυτό δεν ελέγχθηκε, γιατί κάτι πριν από αυτό είναι λάθος.</translation>
    </message>
    <message>
        <source>This was sent by another form, “{form}”.</source>
        <translation>Αυτή στάλθηκε από άλλη φόρμα, «{form}».</translation>
    </message>
    <message>
        <source>Those of text and behind it count in light surroundings.</source>
        <translation>Τα χρώματα του κειμένου και του φόντου του ισχύουν σε ανοιχτό περιβάλλον.</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Τρία βήματα</translation>
    </message>
    <message>
        <source>Three steps on the platform&apos;s side</source>
        <translation>Τρία βήματα στην πλευρά της πλατφόρμας</translation>
    </message>
    <message>
        <source>Through the exported backend</source>
        <translation>Μέσω του εξαγόμενου διακομιστή</translation>
    </message>
    <message>
        <source>Through the real page</source>
        <translation>Μέσω της πραγματικής σελίδας</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Επιλέξτε τουλάχιστον μία.</translation>
    </message>
    <message>
        <source>Tick box</source>
        <translation>Πλαίσιο επιλογής</translation>
    </message>
    <message>
        <source>Tick only what is an option</source>
        <translation>Αρχικά επιλεγμένες μόνο υπαρκτές επιλογές</translation>
    </message>
    <message>
        <source>Ticked at first</source>
        <translation>Αρχικά επιλεγμένα</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Τακτοποίηση</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Χρονολόγιο</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Title of the pane</source>
        <translation>Τίτλος του πλαισίου</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Έως</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Προς διόρθωση</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Για ανάγνωση</translation>
    </message>
    <message>
        <source>To replace</source>
        <translation>Αντικατάσταση</translation>
    </message>
    <message>
        <source>To the platform&apos;s survey</source>
        <translation>Στην έρευνα της πλατφόρμας</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Έως αυτή την ημέρα</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Today has to be a date such as 2026-12-31.</source>
        <translation>Η σημερινή ημερομηνία πρέπει να είναι όπως 2026-12-31.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Διακριτικό (token)</translation>
    </message>
    <message>
        <source>Token issuer</source>
        <translation>Εκδότης διακριτικού (token)</translation>
    </message>
    <message>
        <source>Token signed</source>
        <translation>Το διακριτικό (token) υπογράφηκε</translation>
    </message>
    <message>
        <source>Token: issuer</source>
        <translation>Διακριτικό (token): εκδότης</translation>
    </message>
    <message>
        <source>Token: life in seconds</source>
        <translation>Διακριτικό (token): διάρκεια σε δευτερόλεπτα</translation>
    </message>
    <message>
        <source>Token: user</source>
        <translation>Διακριτικό (token): χρήστης</translation>
    </message>
    <message>
        <source>Too many attempts (429)</source>
        <translation>Πάρα πολλές προσπάθειες (429)</translation>
    </message>
    <message>
        <source>Too many pages are open side by side.</source>
        <translation>Είναι ανοιχτές πάρα πολλές σελίδες δίπλα δίπλα.</translation>
    </message>
    <message>
        <source>Too short: {missing} more needed.</source>
        <translation>Πολύ σύντομη: λείπουν {missing} χαρακτήρες.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Διάρκεια</translation>
    </message>
    <message>
        <source>Tour, {number} of {count}</source>
        <translation>Περιήγηση, {number} από {count}</translation>
    </message>
    <message>
        <source>Tra&amp;nslations</source>
        <translation>&amp;Μεταφράσεις</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Μεταφράσεις</translation>
    </message>
    <message>
        <source>Translations (*.csv *.tsv *.xlf *.xliff);;All files (*)</source>
        <translation>Μεταφράσεις (*.csv *.tsv *.xlf *.xliff);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Trigger node id</source>
        <translation>Αναγνωριστικό κόμβου ενεργοποίησης</translation>
    </message>
    <message>
        <source>Trigger node id missing</source>
        <translation>Λείπει το αναγνωριστικό του κόμβου</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Αληθές ή ψευδές</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Δοκιμή</translation>
    </message>
    <message>
        <source>Try a case</source>
        <translation>Δοκιμή περίπτωσης</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Δοκιμή ξανά</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Try it: type an answer</source>
        <translation>Δοκιμάστε το: πληκτρολογήστε μια απάντηση</translation>
    </message>
    <message>
        <source>Try the pattern</source>
        <translation>Δοκιμή του μοτίβου</translation>
    </message>
    <message>
        <source>Try the rules</source>
        <translation>Δοκιμή των κανόνων</translation>
    </message>
    <message>
        <source>Turn into a group</source>
        <translation>Μετατροπή σε ομάδα</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Δύο φορές</translation>
    </message>
    <message>
        <source>Type a colour such as #1a56db or navy.</source>
        <translation>Πληκτρολογήστε ένα χρώμα όπως #1a56db ή navy.</translation>
    </message>
    <message>
        <source>Type a country</source>
        <translation>Πληκτρολογήστε μια χώρα</translation>
    </message>
    <message>
        <source>Type a country first.</source>
        <translation>Πληκτρολογήστε πρώτα μια χώρα.</translation>
    </message>
    <message>
        <source>Type a date such as 2026-12-31, or today, today+30, today-7.</source>
        <translation>Πληκτρολογήστε μια ημερομηνία όπως 2026-12-31, ή today, today+30, today-7.</translation>
    </message>
    <message>
        <source>Type a number, or part of a field&apos;s label or a function</source>
        <translation>Πληκτρολογήστε έναν αριθμό, ή μέρος της ετικέτας ενός πεδίου ή μιας συνάρτησης</translation>
    </message>
    <message>
        <source>Type a number, such as 12.5, or nothing.</source>
        <translation>Πληκτρολογήστε έναν αριθμό, όπως 12.5, ή τίποτα.</translation>
    </message>
    <message>
        <source>Type a number, such as 12.5.</source>
        <translation>Πληκτρολογήστε έναν αριθμό, όπως 12.5.</translation>
    </message>
    <message>
        <source>Type a whole number, such as 18, or nothing.</source>
        <translation>Πληκτρολογήστε έναν ακέραιο αριθμό, όπως 18, ή τίποτα.</translation>
    </message>
    <message>
        <source>Type at least one value.</source>
        <translation>Πληκτρολογήστε τουλάχιστον μία τιμή.</translation>
    </message>
    <message>
        <source>Type it like {example}.</source>
        <translation>Πληκτρολογήστε το όπως {example}.</translation>
    </message>
    <message>
        <source>Type numbers, functions, and parts of the labels of fields.</source>
        <translation>Πληκτρολογήστε αριθμούς, συναρτήσεις και τμήματα από ετικέτες πεδίων.</translation>
    </message>
    <message>
        <source>Type one yourself.</source>
        <translation>Πληκτρολογήστε μία εσείς.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Πληκτρολογήστε ένα.</translation>
    </message>
    <message>
        <source>Type the &amp;name to go on: {name}</source>
        <translation>Πληκτρολογήστε το ό&amp;νομα για να συνεχίσετε: {name}</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Πληκτρολογήστε τη φράση πρόσβασης.</translation>
    </message>
    <message>
        <source>Type what is to be worked out.</source>
        <translation>Πληκτρολογήστε τι πρέπει να υπολογιστεί.</translation>
    </message>
    <message>
        <source>Typed answers</source>
        <translation>Απαντήσεις με πληκτρολόγηση</translation>
    </message>
    <message>
        <source>Typical answers</source>
        <translation>Τυπικές απαντήσεις</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Άγνωστος τύπος</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>Άγνωστο κανάλι</translation>
    </message>
    <message>
        <source>Unknown parameter</source>
        <translation>Άγνωστη παράμετρος</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ξεκλείδωμα</translation>
    </message>
    <message>
        <source>Unlock the key pair</source>
        <translation>Ξεκλείδωμα ζεύγους κλειδιών</translation>
    </message>
    <message>
        <source>Unlock “{key}”</source>
        <translation>Ξεκλείδωμα του «{key}»</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Γίνεται ξεκλείδωμα</translation>
    </message>
    <message>
        <source>Unlocking the private key</source>
        <translation>Ξεκλείδωμα του ιδιωτικού κλειδιού</translation>
    </message>
    <message>
        <source>Unlocking {key}…</source>
        <translation>Ξεκλείδωμα: {key}…</translation>
    </message>
    <message>
        <source>Unpack the exported zip file, and go to its folder.</source>
        <translation>Αποσυμπιέστε το εξαγμένο αρχείο zip και μεταβείτε στον φάκελό του.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Δεν διαβάζεται</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Μη αποθηκευμένες αλλαγές</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Μη αποθηκευμένη εργασία</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>Αφανή</translation>
    </message>
    <message>
        <source>Unterminated string starting</source>
        <translation>Ένα κείμενο αρχίζει και δεν κλείνει</translation>
    </message>
    <message>
        <source>Untitled form</source>
        <translation>Φόρμα χωρίς τίτλο</translation>
    </message>
    <message>
        <source>Update Webview Builder.</source>
        <translation>Ενημερώστε το Webview Builder.</translation>
    </message>
    <message>
        <source>Use 1 to {most} days, or 0 for none.</source>
        <translation>Ορίστε 1 έως {most} ημέρες, ή 0 για καμία υπενθύμιση.</translation>
    </message>
    <message>
        <source>Use 2048, 3072 or 4096.</source>
        <translation>Χρησιμοποιήστε 2048, 3072 ή 4096.</translation>
    </message>
    <message>
        <source>Use CSS, JSON, a GIMP palette or plain text.</source>
        <translation>Χρησιμοποιήστε CSS, JSON, παλέτα GIMP ή απλό κείμενο.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, GIF, WebP or SVG.</source>
        <translation>Χρησιμοποιήστε PNG, JPEG, GIF, WebP ή SVG.</translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <translation>Χρησιμοποιήστε ένα συντομότερο.</translation>
    </message>
    <message>
        <source>Use a simpler one, or one with fewer colours.</source>
        <translation>Χρησιμοποιήστε μια απλούστερη, ή μια με λιγότερα χρώματα.</translation>
    </message>
    <message>
        <source>Use for this form</source>
        <translation>Χρήση για αυτή τη φόρμα</translation>
    </message>
    <message>
        <source>Use https://host or https://host/path, without parameters; http only on this machine.</source>
        <translation>Χρησιμοποιήστε https://host ή https://host/path, χωρίς παραμέτρους· http μόνο σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Use https://host or https://host/path; http only on this machine.</source>
        <translation>Χρησιμοποιήστε https://host ή https://host/path· http μόνο σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Use https://host, or http on this machine.</source>
        <translation>Χρησιμοποιήστε https://host, ή http σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Χρήση</translation>
    </message>
    <message>
        <source>Use key pair “{name}”</source>
        <translation>Χρήση του ζεύγους κλειδιών «{name}»</translation>
    </message>
    <message>
        <source>Use letters from a to z, digits and underscores, beginning with no digit, such as {proposal}.</source>
        <translation>Χρησιμοποιήστε γράμματα από a έως z, ψηφία και κάτω παύλες, χωρίς ψηφίο στην αρχή, όπως {proposal}.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, dashes and underscores, beginning with a letter.</source>
        <translation>Χρησιμοποιήστε λατινικά γράμματα, ψηφία, τελείες, παύλες και κάτω παύλες, με πρώτο χαρακτήρα ένα γράμμα.</translation>
    </message>
    <message>
        <source>Use no key pair</source>
        <translation>Χρήση κανενός ζεύγους κλειδιών</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Χρήση κανενός</translation>
    </message>
    <message>
        <source>Use that version. The file stays as it is.</source>
        <translation>Χρησιμοποιήστε εκείνη την έκδοση. Το αρχείο μένει όπως είναι.</translation>
    </message>
    <message>
        <source>Use the form&apos;s context names.</source>
        <translation>Χρησιμοποιήστε τα ονόματα πλαισίου (context) της φόρμας.</translation>
    </message>
    <message>
        <source>Use the sequence</source>
        <translation>Χρήση της ακολουθίας</translation>
    </message>
    <message>
        <source>Use the usual</source>
        <translation>Χρήση της συνηθισμένης τιμής</translation>
    </message>
    <message>
        <source>Use up to {most} letters and digits of any script, or emoji; spaces, dots, dashes and underscores may stand between them.</source>
        <translation>Χρησιμοποιήστε έως {most} γράμματα και ψηφία οποιασδήποτε γραφής, ή emoji· ανάμεσά τους επιτρέπονται κενά, τελείες, παύλες και κάτω παύλες.</translation>
    </message>
    <message>
        <source>Use {colour}</source>
        <translation>Χρήση του {colour}</translation>
    </message>
    <message>
        <source>Use {colour}, which can be read</source>
        <translation>Χρήση του {colour}, που διαβάζεται</translation>
    </message>
    <message>
        <source>Use {colour}, which is seen</source>
        <translation>Χρήση του {colour}, που φαίνεται</translation>
    </message>
    <message>
        <source>Use “{name}” for this form anyway?</source>
        <translation>Να χρησιμοποιηθεί παρ’ όλα αυτά το «{name}» για αυτή τη φόρμα;</translation>
    </message>
    <message>
        <source>Used by this form</source>
        <translation>Χρησιμοποιείται από αυτή τη φόρμα</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Χρήστης</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Αναγνωριστικό χρήστη</translation>
    </message>
    <message>
        <source>User id empty</source>
        <translation>Κενό αναγνωριστικό χρήστη</translation>
    </message>
    <message>
        <source>User id missing</source>
        <translation>Λείπει το αναγνωριστικό χρήστη</translation>
    </message>
    <message>
        <source>User id too long</source>
        <translation>Πολύ μεγάλο αναγνωριστικό χρήστη</translation>
    </message>
    <message>
        <source>User id twice</source>
        <translation>Αναγνωριστικό χρήστη δύο φορές</translation>
    </message>
    <message>
        <source>User id twice, the first one malformed</source>
        <translation>Αναγνωριστικό χρήστη δύο φορές, το πρώτο με λάθος μορφή</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Συνηθισμένο</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Value of the option chosen at first; empty for none.</source>
        <translation>Τιμή της επιλογής που είναι επιλεγμένη στην αρχή· κενή για καμία.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Τιμές</translation>
    </message>
    <message>
        <source>Values of the options ticked at first.</source>
        <translation>Τιμές των επιλογών που είναι τσεκαρισμένες στην αρχή.</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Τιμές, μία ανά γραμμή</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Μεταβλητές</translation>
    </message>
    <message>
        <source>Vendor&apos;s template</source>
        <translation>Πρότυπο κατασκευαστή</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Επαλήθευση</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Επαλήθευση σε εξέλιξη</translation>
    </message>
    <message>
        <source>Verifying a deployment</source>
        <translation>Επαλήθευση εγκατάστασης</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>ΠΡΟΣΟΧΗ</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>ΛΑΘΟΣ</translation>
    </message>
    <message>
        <source>Wait a minute, then verify it again.</source>
        <translation>Περιμένετε ένα λεπτό και έπειτα επαληθεύστε ξανά.</translation>
    </message>
    <message>
        <source>Wait until its pods are ready.</source>
        <translation>Περιμένετε μέχρι να είναι έτοιμα τα pod του.</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Περιμένει τη σειρά της…</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Προειδοποίηση</translation>
    </message>
    <message>
        <source>Way of hosting</source>
        <translation>Τρόπος φιλοξενίας</translation>
    </message>
    <message>
        <source>Ways of closing</source>
        <translation>Τρόποι κλεισίματος</translation>
    </message>
    <message>
        <source>We are sorry that something went wrong; tell us what happened.</source>
        <translation>Λυπούμαστε που κάτι πήγε στραβά· πείτε μας τι συνέβη.</translation>
    </message>
    <message>
        <source>Weak: easily guessed. Add a few words.</source>
        <translation>Αδύναμη: μαντεύεται εύκολα. Προσθέστε μερικές λέξεις.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Διεύθυνση ιστού</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Chat ιστοσελίδας</translation>
    </message>
    <message>
        <source>Web chat frame</source>
        <translation>Πλαίσιο συνομιλίας ιστού</translation>
    </message>
    <message>
        <source>Web chat frame, 360 × 560</source>
        <translation>Πλαίσιο συνομιλίας ιστού, 360 × 560</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Ιστοσελίδες (*.html)</translation>
    </message>
    <message>
        <source>Webview Builder ended before this was saved</source>
        <translation>Το Webview Builder έκλεισε πριν αποθηκευτούν αυτά</translation>
    </message>
    <message>
        <source>Webview Builder is free software under the MIT licence. It comes without any warranty.</source>
        <translation>Το Webview Builder είναι ελεύθερο λογισμικό με άδεια χρήσης MIT. Παρέχεται χωρίς καμία εγγύηση.</translation>
    </message>
    <message>
        <source>Webview projects (*{suffix})</source>
        <translation>Έργα webview (*{suffix})</translation>
    </message>
    <message>
        <source>Weight of the page</source>
        <translation>Βάρος της σελίδας</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>What a random reference is made of: letters for letters and digits that are not mistaken for each other, or number for a whole number.</source>
        <translation>Από τι αποτελείται ένας τυχαίος αριθμός αναφοράς: letters για γράμματα και ψηφία που δεν συγχέονται μεταξύ τους, ή number για ακέραιο αριθμό.</translation>
    </message>
    <message>
        <source>What became of the submission</source>
        <translation>Η πορεία της υποβολής</translation>
    </message>
    <message>
        <source>What becomes of {file}</source>
        <translation>Τι γίνεται με το αρχείο {file}</translation>
    </message>
    <message>
        <source>What breaks a rule of accessibility</source>
        <translation>Τι παραβιάζει κανόνες προσβασιμότητας</translation>
    </message>
    <message>
        <source>What came from the phone</source>
        <translation>Τι ήρθε από το τηλέφωνο</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Τι μπορεί να επιλεγεί</translation>
    </message>
    <message>
        <source>What can be done with this pane</source>
        <translation>Ενέργειες για αυτό το πλαίσιο</translation>
    </message>
    <message>
        <source>What changed since an earlier export</source>
        <translation>Τι άλλαξε από μια προηγούμενη εξαγωγή</translation>
    </message>
    <message>
        <source>What comes out of the page</source>
        <translation>Τι βγαίνει από τη σελίδα</translation>
    </message>
    <message>
        <source>What costs what in the page&apos;s weight</source>
        <translation>Τι βαραίνει πόσο τη σελίδα</translation>
    </message>
    <message>
        <source>What could be meant</source>
        <translation>Τι μπορεί να εννοείται</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation>Τι εξαρτάται από αυτό</translation>
    </message>
    <message>
        <source>What depends on it is removed with it</source>
        <translation>Ό,τι εξαρτάται από αυτό αφαιρείται μαζί του</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Τι θέλετε να κάνετε;</translation>
    </message>
    <message>
        <source>What each way delivers</source>
        <translation>Τι παραδίδει κάθε τρόπος</translation>
    </message>
    <message>
        <source>What follows in the address, as it is written there: names may stand twice.</source>
        <translation>Ό,τι ακολουθεί στη διεύθυνση, όπως γράφεται εκεί: ένα όνομα μπορεί να υπάρχει δύο φορές.</translation>
    </message>
    <message>
        <source>What goes into the context.</source>
        <translation>Τι μπαίνει στο πλαίσιο (context).</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Τι συνέβη</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Τι ελέγχεται</translation>
    </message>
    <message>
        <source>What is asked of its answer.</source>
        <translation>Τι ζητείται από την απάντησή του.</translation>
    </message>
    <message>
        <source>What is delivered while show_if does not hold: nothing, null, or what the field starts with.</source>
        <translation>Τι παραδίδεται όσο δεν ισχύει το show_if: τίποτα, null ή αυτό με το οποίο ξεκινά το πεδίο.</translation>
    </message>
    <message>
        <source>What is done to the answer before it is judged, in this order.</source>
        <translation>Τι γίνεται στην απάντηση πριν κριθεί, με αυτή τη σειρά.</translation>
    </message>
    <message>
        <source>What is done to the answer before it is judged.</source>
        <translation>Τι γίνεται με την απάντηση πριν ελεγχθεί.</translation>
    </message>
    <message>
        <source>What is online is what this project exports.</source>
        <translation>Στο διαδίκτυο είναι ακριβώς ό,τι εξάγει αυτό το έργο.</translation>
    </message>
    <message>
        <source>What is put in its place</source>
        <translation>Τι μπαίνει στη θέση του</translation>
    </message>
    <message>
        <source>What is said after delivery; empty for the page&apos;s own words.</source>
        <translation>Τι λέγεται μετά την παράδοση· κενό για τις λέξεις της ίδιας της σελίδας.</translation>
    </message>
    <message>
        <source>What is said when it does not match.</source>
        <translation>Τι λέγεται όταν δεν ταιριάζει.</translation>
    </message>
    <message>
        <source>What is said; may hold {label} and the rule&apos;s bound.</source>
        <translation>Τι λέγεται· μπορεί να περιέχει {label} και το όριο του κανόνα.</translation>
    </message>
    <message>
        <source>What is sent from the phone is listed here.</source>
        <translation>Εδώ εμφανίζεται ό,τι στέλνεται από το τηλέφωνο.</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Τι γράφεται</translation>
    </message>
    <message>
        <source>What it is compared with, as many as the test takes.</source>
        <translation>Με τι συγκρίνεται, όσα δέχεται ο έλεγχος.</translation>
    </message>
    <message>
        <source>What it said of each answer stands beside the answers.</source>
        <translation>Όσα είπε για κάθε απάντηση βρίσκονται δίπλα στις απαντήσεις.</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>Τι λέει.</translation>
    </message>
    <message>
        <source>What it shows, in words; empty for mere decoration.</source>
        <translation>Τι δείχνει, με λέξεις· κενό για απλή διακόσμηση.</translation>
    </message>
    <message>
        <source>What it starts with</source>
        <translation>Η αρχική του τιμή</translation>
    </message>
    <message>
        <source>What it starts with.</source>
        <translation>Με τι ξεκινά.</translation>
    </message>
    <message>
        <source>What it starts with; null for nothing.</source>
        <translation>Με τι ξεκινά· null για τίποτα.</translation>
    </message>
    <message>
        <source>What its text has beyond {most:,} characters.</source>
        <translation>Ό,τι έχει το κείμενό του πέρα από {most:,} χαρακτήρες.</translation>
    </message>
    <message>
        <source>What kind of field it is.</source>
        <translation>Τι είδος πεδίου είναι.</translation>
    </message>
    <message>
        <source>What kind of field?</source>
        <translation>Τι είδους πεδίο;</translation>
    </message>
    <message>
        <source>What our export says of it: {reason}</source>
        <translation>Τι λέει γι’ αυτό η δική μας εξαγωγή: {reason}</translation>
    </message>
    <message>
        <source>What people &amp;need: large text, forced colours, keyboard</source>
        <translation>&amp;Ανάγκες χρηστών: μεγάλο κείμενο, επιβεβλημένα χρώματα, πληκτρολόγιο</translation>
    </message>
    <message>
        <source>What people send is signed with your private key. The platform checks it with your public key.</source>
        <translation>Όσα στέλνουν οι χρήστες υπογράφονται με το ιδιωτικό κλειδί σας. Η πλατφόρμα τα ελέγχει με το δημόσιο κλειδί σας.</translation>
    </message>
    <message>
        <source>What should people fill in?</source>
        <translation>Τι να συμπληρώνουν οι χρήστες;</translation>
    </message>
    <message>
        <source>What stands between the values in the text.</source>
        <translation>Τι μπαίνει ανάμεσα στις τιμές μέσα στο κείμενο.</translation>
    </message>
    <message>
        <source>What stands in the page would not be delivered.</source>
        <translation>Όσα έχουν συμπληρωθεί στη σελίδα δεν θα παραδίδονταν.</translation>
    </message>
    <message>
        <source>What the answers are like</source>
        <translation>Πώς είναι οι απαντήσεις</translation>
    </message>
    <message>
        <source>What the browser may offer to fill in.</source>
        <translation>Τι μπορεί να προτείνει το πρόγραμμα περιήγησης για συμπλήρωση.</translation>
    </message>
    <message>
        <source>What the conversation gets when “Show if” does not hold.</source>
        <translation>Τι λαμβάνει η συνομιλία όταν δεν ισχύει το «Εμφάνιση αν».</translation>
    </message>
    <message>
        <source>What the greatest value means.</source>
        <translation>Τι σημαίνει η μέγιστη τιμή.</translation>
    </message>
    <message>
        <source>What the highest grade means.</source>
        <translation>Τι σημαίνει ο υψηλότερος βαθμός.</translation>
    </message>
    <message>
        <source>What the integrator calls it.</source>
        <translation>Πώς την ονομάζει όποιος την ενσωματώνει.</translation>
    </message>
    <message>
        <source>What the least value means.</source>
        <translation>Τι σημαίνει η ελάχιστη τιμή.</translation>
    </message>
    <message>
        <source>What the ledger has of submission {number} is damaged.</source>
        <translation>Όσα έχει το μητρώο υποβολών για την υποβολή {number} είναι κατεστραμμένα.</translation>
    </message>
    <message>
        <source>What the link says.</source>
        <translation>Τι λέει ο σύνδεσμος.</translation>
    </message>
    <message>
        <source>What the lowest grade means.</source>
        <translation>Τι σημαίνει ο χαμηλότερος βαθμός.</translation>
    </message>
    <message>
        <source>What the page already knows, which the person can change.</source>
        <translation>Κάτι που η σελίδα γνωρίζει ήδη και που ο χρήστης μπορεί να αλλάξει.</translation>
    </message>
    <message>
        <source>What the page sent</source>
        <translation>Τι έστειλε η σελίδα</translation>
    </message>
    <message>
        <source>What the person reads.</source>
        <translation>Τι διαβάζει το άτομο.</translation>
    </message>
    <message>
        <source>What the picture says, in words; empty for mere decoration.</source>
        <translation>Τι λέει η εικόνα, με λέξεις· κενό για απλή διακόσμηση.</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it; empty for decoration.</source>
        <translation>Τι δείχνει η εικόνα, για όσους δεν τη βλέπουν· κενό αν είναι διακοσμητική.</translation>
    </message>
    <message>
        <source>What the platform expects, where its documentation and template disagree.</source>
        <translation>Τι περιμένει η πλατφόρμα, όπου η τεκμηρίωση και το πρότυπό της διαφωνούν.</translation>
    </message>
    <message>
        <source>What the requests of a submission meet</source>
        <translation>Τι συναντούν τα αιτήματα μιας υποβολής</translation>
    </message>
    <message>
        <source>What the simulator does</source>
        <translation>Τι κάνει ο προσομοιωτής</translation>
    </message>
    <message>
        <source>What the simulator does with the first requests of each submission, until you choose otherwise</source>
        <translation>Τι κάνει ο προσομοιωτής με τα πρώτα αιτήματα κάθε υποβολής, ώσπου να επιλέξετε κάτι άλλο</translation>
    </message>
    <message>
        <source>What the simulator received</source>
        <translation>Τι έλαβε ο προσομοιωτής</translation>
    </message>
    <message>
        <source>What the step found, as it came</source>
        <translation>Τι βρήκε το βήμα, όπως ήρθε</translation>
    </message>
    <message>
        <source>What this submission was sent to does not run any more.</source>
        <translation>Ο προορισμός αυτής της υποβολής δεν λειτουργεί πλέον.</translation>
    </message>
    <message>
        <source>What to do with profiles</source>
        <translation>Ενέργειες για τα προφίλ</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>Τι να κάνετε: {advice}</translation>
    </message>
    <message>
        <source>What was expected, and what came</source>
        <translation>Τι αναμενόταν και τι προέκυψε</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Τι βρέθηκε</translation>
    </message>
    <message>
        <source>What was found in each state</source>
        <translation>Τι βρέθηκε σε κάθε κατάσταση</translation>
    </message>
    <message>
        <source>What was not saved the last time can be neither read nor renamed.</source>
        <translation>Όσα δεν αποθηκεύτηκαν την τελευταία φορά δεν μπορούν ούτε να διαβαστούν ούτε να μετονομαστούν.</translation>
    </message>
    <message>
        <source>What was not saved the last time cannot be read.</source>
        <translation>Όσα δεν αποθηκεύτηκαν την τελευταία φορά δεν μπορούν να διαβαστούν.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Τι στάλθηκε</translation>
    </message>
    <message>
        <source>What was written stays where it is. It cannot be compared any more.</source>
        <translation>Ό,τι γράφτηκε μένει όπου είναι. Δεν θα μπορεί πια να συγκριθεί.</translation>
    </message>
    <message>
        <source>What would be delivered</source>
        <translation>Τι θα παραδινόταν</translation>
    </message>
    <message>
        <source>What you call it; people never see it.</source>
        <translation>Πώς το λέτε εσείς· οι χρήστες δεν το βλέπουν ποτέ.</translation>
    </message>
    <message>
        <source>What you send is kept here, until you clear it or it is too old.</source>
        <translation>Ό,τι στέλνετε διατηρείται εδώ, μέχρι να το διαγράψετε ή να παλιώσει.</translation>
    </message>
    <message>
        <source>What {file} changes</source>
        <translation>Τι αλλάζει το αρχείο {file}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>When it is</source>
        <translation>Όταν η απάντηση</translation>
    </message>
    <message>
        <source>When it is there at all.</source>
        <translation>Πότε υπάρχει.</translation>
    </message>
    <message>
        <source>When it is there; null for always.</source>
        <translation>Πότε υπάρχει· null για πάντα.</translation>
    </message>
    <message>
        <source>When it must be answered besides; null for never.</source>
        <translation>Πότε άλλοτε πρέπει να απαντηθεί· null για ποτέ.</translation>
    </message>
    <message>
        <source>When nothing waits in the outbox any more, take “{old}” away from the backend. Then delete the key pair here.</source>
        <translation>Όταν δεν περιμένει πλέον τίποτα στα εξερχόμενα, αφαιρέστε το «{old}» από τον διακομιστή υποβολών. Έπειτα διαγράψτε το ζεύγος κλειδιών εδώ.</translation>
    </message>
    <message>
        <source>When the connection breaks before the platform has answered.</source>
        <translation>Όταν η σύνδεση διακόπτεται πριν απαντήσει η πλατφόρμα.</translation>
    </message>
    <message>
        <source>When to replace “{name}”</source>
        <translation>Πότε να αντικατασταθεί το «{name}»</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Πού</translation>
    </message>
    <message>
        <source>Where a form goes is not taken from a file.</source>
        <translation>Το πού παραδίδεται μια φόρμα δεν λαμβάνεται από αρχείο.</translation>
    </message>
    <message>
        <source>Where answers may go; the backend refuses everything else. The chat opens the page with each id in its address, as integration_id.</source>
        <translation>Πού επιτρέπεται να πάνε οι απαντήσεις· ο διακομιστής υποβολών απορρίπτει καθετί άλλο. Η συνομιλία ανοίγει τη σελίδα με το κάθε αναγνωριστικό στη διεύθυνσή της, ως integration_id.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Πού χρησιμοποιείται</translation>
    </message>
    <message>
        <source>Where it leads: https:, mailto: or tel:.</source>
        <translation>Πού οδηγεί: https:, mailto: ή tel:.</translation>
    </message>
    <message>
        <source>Where it stands at first; null for the middle.</source>
        <translation>Πού βρίσκεται στην αρχή· null για τη μέση.</translation>
    </message>
    <message>
        <source>Where its first value comes from; null for its default.</source>
        <translation>Από πού προέρχεται η πρώτη του τιμή· null για την προεπιλογή του.</translation>
    </message>
    <message>
        <source>Where page and backend live.</source>
        <translation>Πού βρίσκονται η σελίδα και ο διακομιστής υποβολών.</translation>
    </message>
    <message>
        <source>Where plain HTTP leads to is not known for this address.</source>
        <translation>Για αυτή τη διεύθυνση δεν είναι γνωστό πού οδηγεί το απλό HTTP.</translation>
    </message>
    <message>
        <source>Where submissions may go; anything else is refused by the backend.</source>
        <translation>Πού επιτρέπεται να πηγαίνουν οι υποβολές· ο διακομιστής υποβολών αρνείται οτιδήποτε άλλο.</translation>
    </message>
    <message>
        <source>Where the export is written</source>
        <translation>Πού γράφεται η εξαγωγή</translation>
    </message>
    <message>
        <source>Where the exported form delivers to</source>
        <translation>Πού παραδίδει η εξαγόμενη φόρμα</translation>
    </message>
    <message>
        <source>Where the first value of a field comes from.</source>
        <translation>Από πού προέρχεται η πρώτη τιμή ενός πεδίου.</translation>
    </message>
    <message>
        <source>Where the page is served from, if not by the backend.</source>
        <translation>Από πού παρέχεται η σελίδα, αν όχι από τον διακομιστή υποβολών.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Πού;</translation>
    </message>
    <message>
        <source>Whether a form of several steps says how far one has come.</source>
        <translation>Αν μια φόρμα με πολλά βήματα λέει πόσο έχει προχωρήσει κανείς.</translation>
    </message>
    <message>
        <source>Whether all answers are shown once more before they are sent.</source>
        <translation>Αν όλες οι απαντήσεις εμφανίζονται άλλη μία φορά πριν σταλούν.</translation>
    </message>
    <message>
        <source>Whether all of them must hold, or any one.</source>
        <translation>Αν πρέπει να ισχύουν όλες ή μία οποιαδήποτε.</translation>
    </message>
    <message>
        <source>Whether an account lets this be read is not documented.</source>
        <translation>Αν ένας λογαριασμός επιτρέπει αυτή την ανάγνωση δεν τεκμηριώνεται.</translation>
    </message>
    <message>
        <source>Whether answers go into the conversation&apos;s context, or to the platform&apos;s survey.</source>
        <translation>Αν οι απαντήσεις πηγαίνουν στο πλαίσιο (context) της συνομιλίας ή στην έρευνα της πλατφόρμας.</translation>
    </message>
    <message>
        <source>Whether capitals and small letters are the same to it.</source>
        <translation>Αν τα κεφαλαία και τα πεζά είναι το ίδιο γι’ αυτήν.</translation>
    </message>
    <message>
        <source>Whether it is kept out of drafts, logs and test records, and with it all that is calculated from it or must repeat it.</source>
        <translation>Αν μένει εκτός προχείρων, αρχείων καταγραφής και εγγραφών δοκιμών, και μαζί του ό,τι υπολογίζεται από αυτό ή πρέπει να το επαναλαμβάνει.</translation>
    </message>
    <message>
        <source>Whether it must be answered.</source>
        <translation>Αν πρέπει να απαντηθεί.</translation>
    </message>
    <message>
        <source>Whether it starts ticked.</source>
        <translation>Αν είναι τσεκαρισμένο στην αρχή.</translation>
    </message>
    <message>
        <source>Whether its value goes into the context. One that does not is still judged, and can be used in conditions, calculations and texts.</source>
        <translation>Αν η τιμή του μπαίνει στο πλαίσιο (context). Όταν δεν μπαίνει, εξακολουθεί να ελέγχεται και μπορεί να χρησιμοποιηθεί σε συνθήκες, υπολογισμούς και κείμενα.</translation>
    </message>
    <message>
        <source>Whether the backend may ask the platform for variables of the conversation. The platform&apos;s documentation does not mention this.</source>
        <translation>Αν ο διακομιστής υποβολών επιτρέπεται να ζητά από την πλατφόρμα μεταβλητές της συνομιλίας. Η τεκμηρίωση της πλατφόρμας δεν το αναφέρει.</translation>
    </message>
    <message>
        <source>Whether the browser may check spelling.</source>
        <translation>Αν το πρόγραμμα περιήγησης επιτρέπεται να ελέγχει την ορθογραφία.</translation>
    </message>
    <message>
        <source>Whether the conversation went on is not verified: look into the chat.</source>
        <translation>Δεν επαληθεύεται αν συνεχίστηκε η συνομιλία: δείτε στο chat.</translation>
    </message>
    <message>
        <source>Whether to send again what was perhaps delivered already.</source>
        <translation>Αν στέλνεται ξανά κάτι που ίσως παραδόθηκε ήδη.</translation>
    </message>
    <message>
        <source>Which keyboard phones show.</source>
        <translation>Ποιο πληκτρολόγιο δείχνουν τα τηλέφωνα.</translation>
    </message>
    <message>
        <source>Which language do you add?</source>
        <translation>Ποια γλώσσα θέλετε να προσθέσετε;</translation>
    </message>
    <message>
        <source>Which of the fonts that devices have.</source>
        <translation>Ποια από τις γραμματοσειρές που έχουν οι συσκευές.</translation>
    </message>
    <message>
        <source>Which query parameter?</source>
        <translation>Ποια παράμετρος ερωτήματος;</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Ποιες γραμμές εμφανίζονται</translation>
    </message>
    <message>
        <source>Which variable of the conversation?</source>
        <translation>Ποια μεταβλητή της συνομιλίας;</translation>
    </message>
    <message>
        <source>While hidden</source>
        <translation>Όσο είναι κρυφό</translation>
    </message>
    <message>
        <source>While it is hidden</source>
        <translation>Όσο είναι κρυφό</translation>
    </message>
    <message>
        <source>While {field} is hidden, the conversation gets an empty value</source>
        <translation>Όσο το πεδίο {field} είναι κρυφό, η συνομιλία λαμβάνει κενή τιμή</translation>
    </message>
    <message>
        <source>While {field} is hidden, the conversation gets what it starts with</source>
        <translation>Όσο το πεδίο {field} είναι κρυφό, η συνομιλία λαμβάνει την αρχική του τιμή</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ακέραιος αριθμός</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Πλάτος</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Παράθυρο</translation>
    </message>
    <message>
        <source>Windows keeps this name for a device: use another one.</source>
        <translation>Τα Windows κρατούν αυτό το όνομα για μια συσκευή: χρησιμοποιήστε άλλο.</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Με σφάλματα</translation>
    </message>
    <message>
        <source>With the test values: {value}.</source>
        <translation>Με τις δοκιμαστικές τιμές: {value}.</translation>
    </message>
    <message>
        <source>With words</source>
        <translation>Με κείμενο</translation>
    </message>
    <message>
        <source>Without the slash at its end the address does not show a page of its own.</source>
        <translation>Χωρίς την κάθετο στο τέλος της, η διεύθυνση δεν δείχνει δική της σελίδα.</translation>
    </message>
    <message>
        <source>Word for no</source>
        <translation>Λέξη για το όχι</translation>
    </message>
    <message>
        <source>Word for yes</source>
        <translation>Λέξη για το ναι</translation>
    </message>
    <message>
        <source>Word in {language}</source>
        <translation>Διατύπωση ({language})</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Διατύπωση</translation>
    </message>
    <message>
        <source>Words at the high end</source>
        <translation>Κείμενο στο υψηλό άκρο</translation>
    </message>
    <message>
        <source>Words at the low end</source>
        <translation>Κείμενο στο χαμηλό άκρο</translation>
    </message>
    <message>
        <source>Words for the grades</source>
        <translation>Λέξεις για τους βαθμούς</translation>
    </message>
    <message>
        <source>Words of the form: {language}</source>
        <translation>Λέξεις της φόρμας: {language}</translation>
    </message>
    <message>
        <source>Words of the page: {language}</source>
        <translation>Λέξεις της σελίδας: {language}</translation>
    </message>
    <message>
        <source>Words on a busy button</source>
        <translation>Κείμενο κουμπιού σε αναμονή</translation>
    </message>
    <message>
        <source>Words on the button</source>
        <translation>Κείμενο του κουμπιού</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Εργασία σε εξέλιξη</translation>
    </message>
    <message>
        <source>Would be delivered</source>
        <translation>Προς παράδοση</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Εγγραφή</translation>
    </message>
    <message>
        <source>Write 1 to {most} characters.</source>
        <translation>Γράψτε 1 έως {most} χαρακτήρες.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Γράψτε ένα όνομα.</translation>
    </message>
    <message>
        <source>Write all in snake_case</source>
        <translation>Γραφή όλων σε snake_case</translation>
    </message>
    <message>
        <source>Write colours such as #1a56db or rgb(26, 86, 219).</source>
        <translation>Γράψτε χρώματα όπως #1a56db ή rgb(26, 86, 219).</translation>
    </message>
    <message>
        <source>Write it as {text}</source>
        <translation>Γραφή ως {text}</translation>
    </message>
    <message>
        <source>Write the address of a page that is online, and press Verify. Each check will stand here, with what it found.</source>
        <translation>Γράψτε τη διεύθυνση μιας σελίδας που είναι στο διαδίκτυο και πατήστε «Επαλήθευση». Κάθε έλεγχος θα εμφανιστεί εδώ, με ό,τι βρήκε.</translation>
    </message>
    <message>
        <source>Write the form&apos;s private key to a file that only you can read.</source>
        <translation>Γράψτε το ιδιωτικό κλειδί της φόρμας σε αρχείο που μόνο εσείς μπορείτε να διαβάσετε.</translation>
    </message>
    <message>
        <source>Write {number}.</source>
        <translation>Γράψτε {number}.</translation>
    </message>
    <message>
        <source>Write {placeholder}</source>
        <translation>Γραφή ως {placeholder}</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Εγγραφή του PDF</translation>
    </message>
    <message>
        <source>Writing the pictures</source>
        <translation>Εγγραφή των εικόνων</translation>
    </message>
    <message>
        <source>Writing the source</source>
        <translation>Εγγραφή της πηγής</translation>
    </message>
    <message>
        <source>Writing {files}</source>
        <translation>Εγγραφή: {files}</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Εγγραφή: {file}</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Εγγραφή στο</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Γράφτηκε στο {path}.</translation>
    </message>
    <message>
        <source>Written: {files}, {bytes}, to {path}</source>
        <translation>Γράφτηκαν: {files}, {bytes}, στο {path}</translation>
    </message>
    <message>
        <source>Written: {files}.</source>
        <translation>Γράφτηκαν: {files}.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Γράφτηκε: {file}</translation>
    </message>
    <message>
        <source>XLSForm, table, JSON Schema, HTML, SurveyJS or Form.io</source>
        <translation>XLSForm, πίνακας, JSON Schema, HTML, SurveyJS ή Form.io</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ναι</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ναι ή όχι</translation>
    </message>
    <message>
        <source>Yes or no by two choices, so that unanswered differs from no.</source>
        <translation>Ναι ή όχι με δύο επιλογές, ώστε η έλλειψη απάντησης να διαφέρει από το όχι.</translation>
    </message>
    <message>
        <source>Yes or no per option</source>
        <translation>Ναι ή όχι ανά επιλογή</translation>
    </message>
    <message>
        <source>Yes: the private key of “{name}” was opened, and this is its other half.</source>
        <translation>Ναι: το ιδιωτικό κλειδί του «{name}» ανοίχτηκε, και αυτό είναι το άλλο του μισό.</translation>
    </message>
    <message>
        <source>Yes: this is the public key of “{name}”.</source>
        <translation>Ναι: αυτό είναι το δημόσιο κλειδί του «{name}».</translation>
    </message>
    <message>
        <source>You are reminded among the problems of each form that uses it. The key pair works after its last day, too: the platform knows no such date.</source>
        <translation>Η υπενθύμιση εμφανίζεται στα προβλήματα κάθε φόρμας που το χρησιμοποιεί. Το ζεύγος κλειδιών λειτουργεί και μετά την τελευταία του ημέρα: η πλατφόρμα δεν γνωρίζει τέτοια ημερομηνία.</translation>
    </message>
    <message>
        <source>You can go on editing and saving. Undo your last change, or change the form: then it is looked at once more. Choose this line to see the log file.</source>
        <translation>Μπορείτε να συνεχίσετε την επεξεργασία και την αποθήκευση. Αναιρέστε την τελευταία αλλαγή ή αλλάξτε τη φόρμα: τότε ελέγχεται ξανά. Επιλέξτε αυτή τη γραμμή για να δείτε το αρχείο καταγραφής.</translation>
    </message>
    <message>
        <source>Your backend signs every form that a person sends, and Moveo.ai checks the signature. That takes two keys that belong together: the private one stays on your server and signs; the public one goes to the platform and checks.</source>
        <translation>Ο διακομιστής υποβολών σας υπογράφει κάθε φόρμα που στέλνει ένας χρήστης, και το Moveo.ai ελέγχει την υπογραφή. Γι’ αυτό χρειάζονται δύο κλειδιά που ταιριάζουν μεταξύ τους: το ιδιωτικό μένει στον διακομιστή σας και υπογράφει· το δημόσιο δίνεται στην πλατφόρμα και ελέγχει.</translation>
    </message>
    <message>
        <source>Your own words in place of the page&apos;s. {label} stands for the field&apos;s label.</source>
        <translation>Δικά σας λόγια στη θέση εκείνων της σελίδας. Το {label} αντιπροσωπεύει την ετικέτα του πεδίου.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Τα λόγια σας</translation>
    </message>
    <message>
        <source>Your work is kept. The details are in the log file (Help, Show the log file).</source>
        <translation>Η εργασία σας διατηρείται. Οι λεπτομέρειες βρίσκονται στο αρχείο καταγραφής (Βοήθεια, Εμφάνιση του αρχείου καταγραφής).</translation>
    </message>
    <message>
        <source>Zendesk</source>
        <translation>Zendesk</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Αρχείο zip (*.zip)</translation>
    </message>
    <message>
        <source>Zoo&amp;m to 100 %</source>
        <translation>&amp;Κλίμακα 100 %</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+plus, Ctrl+minus, Ctrl+wheel); press for 100 %</source>
        <translation>Ζουμ (Ctrl+plus, Ctrl+minus, Ctrl+τροχός)· πατήστε για 100 %</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Σμίκρυνση</translation>
    </message>
    <message>
        <source>Zoom, {zoom}</source>
        <translation>Ζουμ, {zoom}</translation>
    </message>
    <message>
        <source>a DSA key</source>
        <translation>κλειδί DSA</translation>
    </message>
    <message>
        <source>a Diffie-Hellman key (DH)</source>
        <translation>κλειδί Diffie-Hellman (DH)</translation>
    </message>
    <message>
        <source>a PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>λογική τιμή</translation>
    </message>
    <message>
        <source>a card&apos;s expiry date</source>
        <translation>ημερομηνία λήξης κάρτας</translation>
    </message>
    <message>
        <source>a card&apos;s security code</source>
        <translation>κωδικό ασφαλείας κάρτας</translation>
    </message>
    <message>
        <source>a code for signing in</source>
        <translation>κωδικό για σύνδεση</translation>
    </message>
    <message>
        <source>a condition has at most {most} comparisons, nested at most {deepest} deep.</source>
        <translation>μια συνθήκη έχει έως {most} συγκρίσεις, με έως {deepest} επίπεδα ένθεσης.</translation>
    </message>
    <message>
        <source>a consent must be required; use a tick box.</source>
        <translation>η συγκατάθεση πρέπει να είναι υποχρεωτική· χρησιμοποιήστε πλαίσιο επιλογής.</translation>
    </message>
    <message>
        <source>a constant, which the page does not know.</source>
        <translation>μια σταθερά, που η σελίδα δεν τη γνωρίζει.</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ημερομηνία</translation>
    </message>
    <message>
        <source>a deleted field</source>
        <translation>διαγραμμένο πεδίο</translation>
    </message>
    <message>
        <source>a fallback in {placeholder}</source>
        <translation>εναλλακτικό κείμενο στο {placeholder}</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>ένα πεδίο</translation>
    </message>
    <message>
        <source>a gateway fails</source>
        <translation>αποτυγχάνει μια πύλη (gateway)</translation>
    </message>
    <message>
        <source>a gateway times out</source>
        <translation>λήγει ο χρόνος μιας πύλης (gateway)</translation>
    </message>
    <message>
        <source>a group of its condition is empty.</source>
        <translation>μια ομάδα της συνθήκης του είναι κενή.</translation>
    </message>
    <message>
        <source>a key in base64</source>
        <translation>ένα κλειδί σε base64</translation>
    </message>
    <message>
        <source>a key of another kind ({identifier})</source>
        <translation>κλειδί άλλου είδους ({identifier})</translation>
    </message>
    <message>
        <source>a label of the option {value!r} is too long.</source>
        <translation>μια ετικέτα της επιλογής {value!r} είναι πολύ μεγάλη.</translation>
    </message>
    <message>
        <source>a link leads to https:, mailto: or tel:, and holds no spaces.</source>
        <translation>ένας σύνδεσμος οδηγεί σε https:, mailto: ή tel: και δεν περιέχει κενά.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>λίστα</translation>
    </message>
    <message>
        <source>a made-up one</source>
        <translation>επινοημένος</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>αριθμός</translation>
    </message>
    <message>
        <source>a pane has a property that this version does not know</source>
        <translation>ένα πλαίσιο έχει ιδιότητα που δεν γνωρίζει αυτή η έκδοση</translation>
    </message>
    <message>
        <source>a pane has a text that is too long</source>
        <translation>ένα πλαίσιο έχει πολύ μεγάλο κείμενο</translation>
    </message>
    <message>
        <source>a pane is not an object</source>
        <translation>ένα πλαίσιο δεν είναι αντικείμενο</translation>
    </message>
    <message>
        <source>a part of its condition never holds: {reason}</source>
        <translation>ένα μέρος της συνθήκης του δεν ισχύει ποτέ: {reason}</translation>
    </message>
    <message>
        <source>a part of its path is a file and not a folder</source>
        <translation>ένα τμήμα της διαδρομής του είναι αρχείο και όχι φάκελος</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>κωδικό πρόσβασης</translation>
    </message>
    <message>
        <source>a payment card</source>
        <translation>κάρτα πληρωμών</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ένα ιδιωτικό κλειδί</translation>
    </message>
    <message>
        <source>a private key (JWK)</source>
        <translation>ένα ιδιωτικό κλειδί (JWK)</translation>
    </message>
    <message>
        <source>a private key without its first line</source>
        <translation>ένα ιδιωτικό κλειδί χωρίς την πρώτη του γραμμή</translation>
    </message>
    <message>
        <source>a profile is not an object</source>
        <translation>ένα προφίλ δεν είναι αντικείμενο</translation>
    </message>
    <message>
        <source>a random reference of this kind has {least} to {most} letters or digits.</source>
        <translation>ένας τυχαίος κωδικός αναφοράς αυτού του είδους έχει {least} έως {most} γράμματα ή ψηφία.</translation>
    </message>
    <message>
        <source>a random reference, made when the form is sent</source>
        <translation>τυχαίος κωδικός αναφοράς, που δημιουργείται κατά την αποστολή της φόρμας</translation>
    </message>
    <message>
        <source>a random reference, which is made when the answers are sent.</source>
        <translation>έναν τυχαίο κωδικό αναφοράς, που δημιουργείται όταν στέλνονται οι απαντήσεις.</translation>
    </message>
    <message>
        <source>a signed token</source>
        <translation>ένα υπογεγραμμένο διακριτικό (token)</translation>
    </message>
    <message>
        <source>a slider always has an answer.</source>
        <translation>μια ρυθμιστική μπάρα έχει πάντα απάντηση.</translation>
    </message>
    <message>
        <source>a slider needs at least two values.</source>
        <translation>μια ρυθμιστική μπάρα χρειάζεται τουλάχιστον δύο τιμές.</translation>
    </message>
    <message>
        <source>a step must be greater than 0, and 0.000001 or more.</source>
        <translation>το βήμα πρέπει να είναι μεγαλύτερο από 0, και τουλάχιστον 0.000001.</translation>
    </message>
    <message>
        <source>a strict policy; framed by the chat&apos;s own sites only</source>
        <translation>αυστηρή πολιτική· μέσα σε πλαίσιο τη δείχνουν μόνο οι ιστότοποι της ίδιας της συνομιλίας</translation>
    </message>
    <message>
        <source>a strict policy; no other site can show the page in a frame</source>
        <translation>αυστηρή πολιτική· κανένας άλλος ιστότοπος δεν μπορεί να εμφανίσει τη σελίδα σε πλαίσιο</translation>
    </message>
    <message>
        <source>a temporary key pair</source>
        <translation>προσωρινό ζεύγος κλειδιών</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>κείμενο</translation>
    </message>
    <message>
        <source>advice: {reason}</source>
        <translation>συμβουλή: {reason}</translation>
    </message>
    <message>
        <source>against the pattern</source>
        <translation>δεν ταιριάζει με το μοτίβο</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>ισχύουν όλα αυτά</translation>
    </message>
    <message>
        <source>always “{value}”</source>
        <translation>πάντα «{value}»</translation>
    </message>
    <message>
        <source>an Ed25519 key</source>
        <translation>κλειδί Ed25519</translation>
    </message>
    <message>
        <source>an Ed448 key</source>
        <translation>κλειδί Ed448</translation>
    </message>
    <message>
        <source>an ML-DSA key</source>
        <translation>κλειδί ML-DSA</translation>
    </message>
    <message>
        <source>an X25519 key</source>
        <translation>κλειδί X25519</translation>
    </message>
    <message>
        <source>an X448 key</source>
        <translation>κλειδί X448</translation>
    </message>
    <message>
        <source>an elliptic-curve key (EC)</source>
        <translation>κλειδί ελλειπτικών καμπυλών (EC)</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>αντικείμενο</translation>
    </message>
    <message>
        <source>an option is ticked twice at first.</source>
        <translation>μια επιλογή είναι αρχικά επιλεγμένη δύο φορές.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>και</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>το χρησιμοποιεί άλλο πρόγραμμα</translation>
    </message>
    <message>
        <source>another program uses this port</source>
        <translation>αυτή τη θύρα τη χρησιμοποιεί άλλο πρόγραμμα</translation>
    </message>
    <message>
        <source>answered {status}</source>
        <translation>απάντηση {status}</translation>
    </message>
    <message>
        <source>answered {status} after {time:.0f} ms</source>
        <translation>απάντηση {status} μετά από {time:.0f} ms</translation>
    </message>
    <message>
        <source>answers as the platform would</source>
        <translation>απαντά όπως θα απαντούσε η πλατφόρμα</translation>
    </message>
    <message>
        <source>any of these holds</source>
        <translation>ισχύει οποιοδήποτε από αυτά</translation>
    </message>
    <message>
        <source>asks for a part of a text, which calculations cannot.</source>
        <translation>ζητά μέρος ενός κειμένου, κάτι που δεν γίνεται στους υπολογισμούς.</translation>
    </message>
    <message>
        <source>asks for a part of a text, which conditions here cannot.</source>
        <translation>ζητά μέρος ενός κειμένου, κάτι που δεν γίνεται στις συνθήκες εδώ.</translation>
    </message>
    <message>
        <source>asks for more characters than it looks at.</source>
        <translation>ζητά περισσότερους χαρακτήρες από όσους κοιτάζει.</translation>
    </message>
    <message>
        <source>asks for one certain answer.</source>
        <translation>ζητά μία συγκεκριμένη απάντηση.</translation>
    </message>
    <message>
        <source>asks for one certain date.</source>
        <translation>ζητά μία συγκεκριμένη ημερομηνία.</translation>
    </message>
    <message>
        <source>asks for one certain number.</source>
        <translation>ζητά έναν συγκεκριμένο αριθμό.</translation>
    </message>
    <message>
        <source>asks for the time of the day, which calculations here cannot.</source>
        <translation>ζητά την ώρα της ημέρας, κάτι που δεν γίνεται στους υπολογισμούς εδώ.</translation>
    </message>
    <message>
        <source>asks to slow down, by Retry-After</source>
        <translation>ζητά πιο αργό ρυθμό, με Retry-After</translation>
    </message>
    <message>
        <source>asks which boolean is greater; only numbers and dates have one.</source>
        <translation>ρωτά ποια λογική τιμή είναι μεγαλύτερη· αυτό ισχύει μόνο για αριθμούς και ημερομηνίες.</translation>
    </message>
    <message>
        <source>asks which of two answers is greater, but these answers have no order.</source>
        <translation>ρωτά ποια από δύο απαντήσεις είναι μεγαλύτερη, αλλά αυτές οι απαντήσεις δεν έχουν διάταξη.</translation>
    </message>
    <message>
        <source>asks which text is greater; only numbers and dates have one.</source>
        <translation>ρωτά ποιο κείμενο είναι μεγαλύτερο· αυτό ισχύει μόνο για αριθμούς και ημερομηνίες.</translation>
    </message>
    <message>
        <source>asks {operator}, which conditions here cannot.</source>
        <translation>ζητά τον έλεγχο {operator}, που δεν υπάρχει στις συνθήκες εδώ.</translation>
    </message>
    <message>
        <source>asks “{test}” of {name}, which has no such test.</source>
        <translation>ζητά τον έλεγχο «{test}» για το πεδίο {name}, που δεν έχει τέτοιον έλεγχο.</translation>
    </message>
    <message>
        <source>at most {most} characters.</source>
        <translation>επιτρέπονται έως {most} χαρακτήρες.</translation>
    </message>
    <message>
        <source>between steps</source>
        <translation>είναι ανάμεσα σε βήματα</translation>
    </message>
    <message>
        <source>both</source>
        <translation>και τα δύο</translation>
    </message>
    <message>
        <source>both hold</source>
        <translation>ισχύουν και τα δύο</translation>
    </message>
    <message>
        <source>breaks the connection without a response</source>
        <translation>διακόπτει τη σύνδεση χωρίς απόκριση</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>έως {day}</translation>
    </message>
    <message>
        <source>by “{name}”</source>
        <translation>από το «{name}»</translation>
    </message>
    <message>
        <source>calculated, not shown</source>
        <translation>υπολογίζεται, δεν εμφανίζεται</translation>
    </message>
    <message>
        <source>calculates before it compares.</source>
        <translation>κάνει υπολογισμό πριν από τη σύγκριση.</translation>
    </message>
    <message>
        <source>can be seen well</source>
        <translation>φαίνεται καλά</translation>
    </message>
    <message>
        <source>can take very long on some answers: they can be divided between its repetitions, or its alternatives, in too many ways. Make it simpler.</source>
        <translation>μπορεί να αργήσει πολύ σε ορισμένες απαντήσεις: μοιράζονται στις επαναλήψεις ή στις εναλλακτικές του με πάρα πολλούς τρόπους. Απλοποιήστε το.</translation>
    </message>
    <message>
        <source>cannot stand before all fields, where nothing is answered yet.</source>
        <translation>δεν μπορεί να βρίσκεται πριν από όλα τα πεδία, όπου δεν έχει απαντηθεί ακόμη τίποτα.</translation>
    </message>
    <message>
        <source>cannot stand in a message: the backend words it, too, and knows {label} only.</source>
        <translation>δεν μπορεί να βρίσκεται σε μήνυμα: το διατυπώνει και ο διακομιστής υποβολών, που γνωρίζει μόνο το {label}.</translation>
    </message>
    <message>
        <source>cannot stand in this word of the page. The heading after sending can have it.</source>
        <translation>δεν μπορεί να βρίσκεται σε αυτή τη διατύπωση της σελίδας. Μπορεί να βρίσκεται στην επικεφαλίδα μετά την αποστολή.</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>επιλογές</translation>
    </message>
    <message>
        <source>comes to more than {most} characters where both engines read it. Name fewer sets such as \p{{L}}, or repeat one: \p{{L}}{{2,40}}.</source>
        <translation>ξεπερνά τους {most} χαρακτήρες στη μορφή που διαβάζουν και οι δύο μηχανές. Χρησιμοποιήστε λιγότερα σύνολα όπως \p{{L}}, ή επαναλάβετε ένα: \p{{L}}{{2,40}}.</translation>
    </message>
    <message>
        <source>compares a number with “{value}”.</source>
        <translation>συγκρίνει έναν αριθμό με «{value}».</translation>
    </message>
    <message>
        <source>compares nothing.</source>
        <translation>δεν συγκρίνει τίποτα.</translation>
    </message>
    <message>
        <source>compares two answers.</source>
        <translation>συγκρίνει δύο απαντήσεις.</translation>
    </message>
    <message>
        <source>compares with a date that a bound cannot name.</source>
        <translation>συγκρίνει με ημερομηνία που δεν μπορεί να οριστεί ως όριο.</translation>
    </message>
    <message>
        <source>compares with a date that does not exist.</source>
        <translation>συγκρίνει με ημερομηνία που δεν υπάρχει.</translation>
    </message>
    <message>
        <source>compares with a number that is too large.</source>
        <translation>συγκρίνει με υπερβολικά μεγάλο αριθμό.</translation>
    </message>
    <message>
        <source>compares with a pattern, which calculations cannot.</source>
        <translation>συγκρίνει με μοτίβο, κάτι που δεν γίνεται στους υπολογισμούς.</translation>
    </message>
    <message>
        <source>compares with a time that a bound cannot name.</source>
        <translation>συγκρίνει με ώρα που δεν μπορεί να οριστεί ως όριο.</translation>
    </message>
    <message>
        <source>compares with an object or a list.</source>
        <translation>συγκρίνει με αντικείμενο ή λίστα.</translation>
    </message>
    <message>
        <source>compares with another answer, or with what this kind has not.</source>
        <translation>συγκρίνει με άλλη απάντηση, ή με κάτι που δεν έχει αυτό το είδος.</translation>
    </message>
    <message>
        <source>compares with something else than a number.</source>
        <translation>συγκρίνει με κάτι που δεν είναι αριθμός.</translation>
    </message>
    <message>
        <source>compares with something else than a text, a number or yes and no.</source>
        <translation>συγκρίνει με κάτι που δεν είναι κείμενο, αριθμός ή ναι και όχι.</translation>
    </message>
    <message>
        <source>compares yes or no with “{value}”.</source>
        <translation>συγκρίνει ένα ναι ή όχι με «{value}».</translation>
    </message>
    <message>
        <source>compares {one} with {other}.</source>
        <translation>συγκρίνει τιμές διαφορετικού τύπου: {one} και {other}.</translation>
    </message>
    <message>
        <source>compares {type} with something else.</source>
        <translation>συγκρίνει τιμή τύπου «{type}» με κάτι άλλο.</translation>
    </message>
    <message>
        <source>constant (the backend fills in value), parameter (taken from the query parameter parameter of the page&apos;s address), context (the backend asks the platform for the conversation&apos;s variable parameter) or random (the backend makes a reference, the same for each attempt of a submission).</source>
        <translation>constant (ο διακομιστής υποβολών συμπληρώνει το value), parameter (από την παράμετρο parameter της διεύθυνσης της σελίδας), context (ο διακομιστής υποβολών ζητά από την πλατφόρμα τη μεταβλητή parameter της συνομιλίας) ή random (ο διακομιστής υποβολών φτιάχνει έναν αριθμό αναφοράς, ίδιο σε κάθε προσπάθεια μιας υποβολής).</translation>
    </message>
    <message>
        <source>context is missing, and must be an object.</source>
        <translation>Το context λείπει· πρέπει να είναι αντικείμενο.</translation>
    </message>
    <message>
        <source>context is {value}, and must be an object.</source>
        <translation>Το context είναι {value}, και πρέπει να είναι αντικείμενο.</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>αντιγράφηκε</translation>
    </message>
    <message>
        <source>copy it to key.pem, and “ssh-keygen -p -m PEM -f key.pem” turns the copy into PEM</source>
        <translation>αντιγράψτε το στο key.pem, και η εντολή «ssh-keygen -p -m PEM -f key.pem» μετατρέπει το αντίγραφο σε PEM</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>αδύνατη εκτέλεση</translation>
    </message>
    <message>
        <source>customer help problem order claim</source>
        <translation>πελάτης βοήθεια πρόβλημα παραγγελία παράπονο</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>κατεστραμμένο</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>σκούρο</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ημερομηνία</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>ορίστηκαν ημερομηνίες</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ημέρες</translation>
    </message>
    <message>
        <source>deleted field</source>
        <translation>διαγραμμένο πεδίο</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>παραδόθηκε</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>παράδοση</translation>
    </message>
    <message>
        <source>deploy: done</source>
        <translation>εγκατάσταση στον διακομιστή: έγινε</translation>
    </message>
    <message>
        <source>deploy: not done</source>
        <translation>εγκατάσταση στον διακομιστή: δεν έγινε</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>ψηφία</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>διά</translation>
    </message>
    <message>
        <source>do: {advice}</source>
        <translation>τι να κάνετε: {advice}</translation>
    </message>
    <message>
        <source>does not include</source>
        <translation>δεν περιλαμβάνει</translation>
    </message>
    <message>
        <source>does not know the integration</source>
        <translation>δεν γνωρίζει την ενσωμάτωση</translation>
    </message>
    <message>
        <source>done</source>
        <translation>έγινε</translation>
    </message>
    <message>
        <source>each option needs a value of 1 to {most} characters.</source>
        <translation>κάθε επιλογή χρειάζεται τιμή με 1 έως {most} χαρακτήρες.</translation>
    </message>
    <message>
        <source>else</source>
        <translation>αλλιώς</translation>
    </message>
    <message>
        <source>emoji and combining marks</source>
        <translation>emoji και συνδυαστικά σημεία</translation>
    </message>
    <message>
        <source>encrypted; it needs its passphrase.</source>
        <translation>κρυπτογραφημένο· χρειάζεται τη φράση πρόσβασής του.</translation>
    </message>
    <message>
        <source>end of a group</source>
        <translation>τέλος ομάδας</translation>
    </message>
    <message>
        <source>end of a section</source>
        <translation>τέλος ενότητας</translation>
    </message>
    <message>
        <source>ends too early.</source>
        <translation>τελειώνει πολύ νωρίς.</translation>
    </message>
    <message>
        <source>ends too early; for a backslash, write \\.</source>
        <translation>τελειώνει πολύ νωρίς· για ανάστροφη κάθετο γράψτε \\.</translation>
    </message>
    <message>
        <source>entry {number} of the {property}</source>
        <translation>η καταχώριση {number} της ιδιότητας {property}</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>κάθε αίτημα</translation>
    </message>
    <message>
        <source>expires {day}, no reminder</source>
        <translation>λήγει {day}, χωρίς υπενθύμιση</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>αποτυχία</translation>
    </message>
    <message>
        <source>fails before taking it</source>
        <translation>αποτυγχάνει πριν την παραλάβει</translation>
    </message>
    <message>
        <source>feedback has {count:,} characters, and may have {most}.</source>
        <translation>Το feedback έχει {count:,} χαρακτήρες· μπορεί να έχει {most}.</translation>
    </message>
    <message>
        <source>feedback is {value}, and must be a text of at most {most} characters.</source>
        <translation>Το feedback είναι {value}· πρέπει να είναι κείμενο με το πολύ {most} χαρακτήρες.</translation>
    </message>
    <message>
        <source>fields in another order</source>
        <translation>πεδία σε άλλη σειρά</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>σε σύμπτυξη</translation>
    </message>
    <message>
        <source>forbids it</source>
        <translation>το απαγορεύει</translation>
    </message>
    <message>
        <source>forced colours</source>
        <translation>επιβεβλημένα χρώματα</translation>
    </message>
    <message>
        <source>form</source>
        <translation>φόρμα</translation>
    </message>
    <message>
        <source>forms here take no files.</source>
        <translation>οι φόρμες εδώ δεν δέχονται αρχεία.</translation>
    </message>
    <message>
        <source>forms here take no places on a map.</source>
        <translation>οι φόρμες εδώ δεν δέχονται σημεία πάνω σε χάρτη.</translation>
    </message>
    <message>
        <source>found: {value}</source>
        <translation>βρέθηκε: {value}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>από</translation>
    </message>
    <message>
        <source>from the address: {name}</source>
        <translation>από τη διεύθυνση: {name}</translation>
    </message>
    <message>
        <source>from the conversation: {name}</source>
        <translation>από τη συνομιλία: {name}</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>δημιουργήθηκε</translation>
    </message>
    <message>
        <source>gives {function}() {given}, where it needs {needed}.</source>
        <translation>δίνει στη {function}() τιμή τύπου «{given}», ενώ χρειάζεται «{needed}».</translation>
    </message>
    <message>
        <source>gives {function}() {one} and {other}; they must be alike.</source>
        <translation>δίνει στη {function}() τιμές διαφορετικού τύπου: {one} και {other}· πρέπει να είναι ίδιου.</translation>
    </message>
    <message>
        <source>gives “{sign}” {given}.</source>
        <translation>δίνει στο «{sign}» τιμή ακατάλληλου τύπου: {given}.</translation>
    </message>
    <message>
        <source>half of a character stands in the text.</source>
        <translation>στο κείμενο υπάρχει μισός χαρακτήρας.</translation>
    </message>
    <message>
        <source>has \0; write \x00.</source>
        <translation>έχει \0· γράψτε \x00.</translation>
    </message>
    <message>
        <source>has \B, which the two engines read differently for an empty answer. Leave it out, or say with (?=…) or (?!…) what must follow.</source>
        <translation>έχει \B, που οι δύο μηχανές διαβάζουν διαφορετικά σε κενή απάντηση. Παραλείψτε το, ή δηλώστε με (?=…) ή (?!…) τι πρέπει να ακολουθεί.</translation>
    </message>
    <message>
        <source>has \N, which JavaScript does not know; write \u{{…}} with the character&apos;s number.</source>
        <translation>έχει \N, που δεν γνωρίζει η JavaScript· γράψτε \u{{…}} με τον αριθμό του χαρακτήρα.</translation>
    </message>
    <message>
        <source>has \P without a property, such as \P{{L}}.</source>
        <translation>έχει \P χωρίς ιδιότητα, όπως \P{{L}}.</translation>
    </message>
    <message>
        <source>has \R, which the engines do not know; write [\r\n].</source>
        <translation>έχει \R, που δεν γνωρίζουν οι μηχανές· γράψτε [\r\n].</translation>
    </message>
    <message>
        <source>has \U, which JavaScript does not know; write \u{{…}}.</source>
        <translation>έχει \U, που δεν γνωρίζει η JavaScript· γράψτε \u{{…}}.</translation>
    </message>
    <message>
        <source>has \a, which JavaScript does not know; write \x07.</source>
        <translation>έχει \a, που δεν γνωρίζει η JavaScript· γράψτε \x07.</translation>
    </message>
    <message>
        <source>has \c, which Python does not know; write \x01 to \x1f.</source>
        <translation>έχει \c, που δεν γνωρίζει η Python· γράψτε \x01 έως \x1f.</translation>
    </message>
    <message>
        <source>has \e, which the engines do not know; write \x1b.</source>
        <translation>έχει \e, που δεν γνωρίζουν οι μηχανές· γράψτε \x1b.</translation>
    </message>
    <message>
        <source>has \h, which the engines do not know; write [ \t].</source>
        <translation>έχει \h, που δεν γνωρίζουν οι μηχανές· γράψτε [ \t].</translation>
    </message>
    <message>
        <source>has \p without a property, such as \p{{L}} or \p{{Script=Greek}}.</source>
        <translation>έχει \p χωρίς ιδιότητα, όπως \p{{L}} ή \p{{Script=Greek}}.</translation>
    </message>
    <message>
        <source>has \u without a character&apos;s number, such as \u0391 or \u{{1F600}}.</source>
        <translation>έχει \u χωρίς τον αριθμό ενός χαρακτήρα, όπως \u0391 ή \u{{1F600}}.</translation>
    </message>
    <message>
        <source>has \x without two hexadecimal digits, such as \x41.</source>
        <translation>έχει \x χωρίς δύο δεκαεξαδικά ψηφία, όπως \x41.</translation>
    </message>
    <message>
        <source>has \{0}, which the two engines do not both know; write {0}.</source>
        <translation>έχει \{0}, που δεν γνωρίζουν και οι δύο μηχανές· γράψτε {0}.</translation>
    </message>
    <message>
        <source>has a $ before its end, where nothing matches. Leave it out; for the character, write \$.</source>
        <translation>έχει $ πριν από το τέλος του, όπου δεν ταιριάζει τίποτα. Παραλείψτε το· για τον ίδιο τον χαρακτήρα γράψτε \$.</translation>
    </message>
    <message>
        <source>has a [ inside [ ]; write \[ for the character.</source>
        <translation>έχει [ μέσα σε [ ]· για τον ίδιο τον χαρακτήρα γράψτε \[.</translation>
    </message>
    <message>
        <source>has a [^ ] that leaves no character.</source>
        <translation>έχει [^ ] που δεν αφήνει κανέναν χαρακτήρα.</translation>
    </message>
    <message>
        <source>has a \b in [ ], where it is not a word boundary. Leave it out.</source>
        <translation>έχει \b μέσα σε [ ], όπου δεν είναι όριο λέξης. Παραλείψτε το.</translation>
    </message>
    <message>
        <source>has a ^ after its beginning, where nothing matches. Leave it out; for the character, write \^.</source>
        <translation>έχει ^ μετά την αρχή του, όπου δεν ταιριάζει τίποτα. Παραλείψτε το· για τον ίδιο τον χαρακτήρα γράψτε \^.</translation>
    </message>
    <message>
        <source>has a branch reset (?|…), which neither engine can read. Write (?:…).</source>
        <translation>έχει μηδενισμό κλάδων (?|…), που δεν μπορεί να διαβάσει καμία μηχανή. Γράψτε (?:…).</translation>
    </message>
    <message>
        <source>has a comment (?#…), which JavaScript cannot read. Leave it out.</source>
        <translation>έχει σχόλιο (?#…), που δεν μπορεί να διαβάσει η JavaScript. Παραλείψτε το.</translation>
    </message>
    <message>
        <source>has a condition (?(…)…), which JavaScript cannot read. Write (?:…|…).</source>
        <translation>έχει συνθήκη (?(…)…), που δεν μπορεί να διαβάσει η JavaScript. Γράψτε (?:…|…).</translation>
    </message>
    <message>
        <source>has a date() that is not like date(&apos;2026-12-31&apos;).</source>
        <translation>έχει μια date() που δεν είναι όπως date(&apos;2026-12-31&apos;).</translation>
    </message>
    <message>
        <source>has a doubled -, &amp;, | or ~ in [ ]; write it once.</source>
        <translation>έχει διπλό -, &amp;, | ή ~ μέσα σε [ ]· γράψτε το μία φορά.</translation>
    </message>
    <message>
        <source>has a group with a malformed name; write it like (?&lt;year&gt;…).</source>
        <translation>έχει ομάδα με λανθασμένο όνομα· γράψτε τη όπως (?&lt;year&gt;…).</translation>
    </message>
    <message>
        <source>has a number that is too large.</source>
        <translation>περιέχει έναν υπερβολικά μεγάλο αριθμό.</translation>
    </message>
    <message>
        <source>has a part that is not an object.</source>
        <translation>έχει ένα τμήμα που δεν είναι αντικείμενο.</translation>
    </message>
    <message>
        <source>has a part that is not understood.</source>
        <translation>έχει ένα τμήμα που δεν αναγνωρίζεται.</translation>
    </message>
    <message>
        <source>has a pattern that {problem}</source>
        <translation>έχει μοτίβο που {problem}</translation>
    </message>
    <message>
        <source>has a pattern, but compares an answer that is not one line of text.</source>
        <translation>έχει μοτίβο, αλλά συγκρίνει μια απάντηση που δεν είναι κείμενο μίας γραμμής.</translation>
    </message>
    <message>
        <source>has a pattern, which only a line of text can have.</source>
        <translation>έχει μοτίβο, που μπορεί να έχει μόνο μια γραμμή κειμένου.</translation>
    </message>
    <message>
        <source>has a range such as a-z with a class at one end; for a hyphen, write it last.</source>
        <translation>έχει εύρος όπως a-z με κλάση στο ένα άκρο· για παύλα, γράψτε τη στο τέλος.</translation>
    </message>
    <message>
        <source>has a range the wrong way round.</source>
        <translation>έχει εύρος με τα όρια ανάποδα.</translation>
    </message>
    <message>
        <source>has a repetition beyond {most}, or the wrong way round.</source>
        <translation>έχει επανάληψη πάνω από {most}, ή με τα όρια ανάποδα.</translation>
    </message>
    <message>
        <source>has a repetition that is not {2}, {2,} or {2,5}; for the character, write \{.</source>
        <translation>έχει επανάληψη που δεν είναι {2}, {2,} ή {2,5}· για τον ίδιο τον χαρακτήρα γράψτε \{.</translation>
    </message>
    <message>
        <source>has a repetition without its first number; write {0,3}.</source>
        <translation>έχει επανάληψη χωρίς τον πρώτο αριθμό της· γράψτε {0,3}.</translation>
    </message>
    <message>
        <source>has a second pattern.</source>
        <translation>έχει δεύτερο μοτίβο.</translation>
    </message>
    <message>
        <source>has a special group; (…), (?:…), (?=…) and (?!…) are possible.</source>
        <translation>έχει ειδική ομάδα· επιτρέπονται (…), (?:…), (?=…) και (?!…).</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>έχει τιμή</translation>
    </message>
    <message>
        <source>has a {char} that nothing opens; write {escaped} for the character.</source>
        <translation>έχει {char} που δεν άνοιξε πουθενά· για τον ίδιο τον χαρακτήρα γράψτε {escaped}.</translation>
    </message>
    <message>
        <source>has a {char} with nothing before it to repeat; write {escaped} for the character.</source>
        <translation>έχει {char} χωρίς τίποτα πριν που να επαναλαμβάνεται· για τον ίδιο τον χαρακτήρα γράψτε {escaped}.</translation>
    </message>
    <message>
        <source>has a “(” that nothing closes; for the character, write \(.</source>
        <translation>έχει «(» που δεν κλείνει πουθενά· για τον ίδιο τον χαρακτήρα γράψτε \(.</translation>
    </message>
    <message>
        <source>has a “)” that nothing opens; for the character, write \).</source>
        <translation>έχει «)» που δεν άνοιξε πουθενά· για τον ίδιο τον χαρακτήρα γράψτε \).</translation>
    </message>
    <message>
        <source>has an atomic group (?&gt;…), which JavaScript cannot read. Write (?:…).</source>
        <translation>έχει ατομική ομάδα (?&gt;…), που δεν μπορεί να διαβάσει η JavaScript. Γράψτε (?:…).</translation>
    </message>
    <message>
        <source>has an empty []; for a ] in it, write [\]].</source>
        <translation>έχει κενό []· για ένα ] μέσα του γράψτε [\]].</translation>
    </message>
    <message>
        <source>has more than {most} parts.</source>
        <translation>έχει περισσότερα από {most} μέρη.</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>δεν έχει τιμή</translation>
    </message>
    <message>
        <source>has not received the whole request</source>
        <translation>δεν έχει λάβει ολόκληρο το αίτημα</translation>
    </message>
    <message>
        <source>has properties that are not an object.</source>
        <translation>έχει properties που δεν είναι αντικείμενο.</translation>
    </message>
    <message>
        <source>has the number {number}…, which is too large.</source>
        <translation>έχει τον αριθμό {number}…, που είναι πολύ μεγάλος.</translation>
    </message>
    <message>
        <source>has the switch {switch}, which JavaScript cannot read. Leave it out, and switch on “Ignore case”.</source>
        <translation>έχει τον διακόπτη {switch}, που δεν μπορεί να διαβάσει η JavaScript. Παραλείψτε τον και ενεργοποιήστε την ιδιότητα «Χωρίς διάκριση πεζών-κεφαλαίων».</translation>
    </message>
    <message>
        <source>has the switch {switch}, which JavaScript cannot read. Leave it out.</source>
        <translation>έχει τον διακόπτη {switch}, που δεν μπορεί να διαβάσει η JavaScript. Παραλείψτε τον.</translation>
    </message>
    <message>
        <source>has the word {word}, which is not a function.</source>
        <translation>έχει τη λέξη {word}, που δεν είναι συνάρτηση.</translation>
    </message>
    <message>
        <source>has the word {word}; write it as {right}.</source>
        <translation>έχει τη λέξη {word}· να γραφτεί ως {right}.</translation>
    </message>
    <message>
        <source>has too many values in parentheses.</source>
        <translation>έχει πάρα πολλές τιμές μέσα σε παρενθέσεις.</translation>
    </message>
    <message>
        <source>has two repetitions in a row. Write one, or put the first into (?:…).</source>
        <translation>έχει δύο συνεχόμενες επαναλήψεις. Γράψτε μία, ή βάλτε την πρώτη μέσα σε (?:…).</translation>
    </message>
    <message>
        <source>has {sign}, which is not a character.</source>
        <translation>έχει {sign}, που δεν είναι χαρακτήρας.</translation>
    </message>
    <message>
        <source>has {sign}, which is not a known property. Known are categories such as \p{{L}}, \p{{Lu}}, \p{{M}}, \p{{N}} and \p{{P}}, and scripts such as \p{{Script=Greek}}.</source>
        <translation>έχει {sign}, που δεν είναι γνωστή ιδιότητα. Γνωστές είναι κατηγορίες όπως \p{{L}}, \p{{Lu}}, \p{{M}}, \p{{N}} και \p{{P}}, και συστήματα γραφής όπως \p{{Script=Greek}}.</translation>
    </message>
    <message>
        <source>has {sign}, which the engines cannot read; write {instead}.</source>
        <translation>έχει {sign}, που δεν μπορούν να διαβάσουν οι μηχανές· γράψτε {instead}.</translation>
    </message>
    <message>
        <source>has {sign}; write {instead}.</source>
        <translation>έχει {sign}· γράψτε {instead}.</translation>
    </message>
    <message>
        <source>has {what} where a value should stand.</source>
        <translation>έχει {what} εκεί όπου θα έπρεπε να υπάρχει τιμή.</translation>
    </message>
    <message>
        <source>has {what} where it should end.</source>
        <translation>έχει {what} εκεί όπου θα έπρεπε να τελειώνει.</translation>
    </message>
    <message>
        <source>has “{found}” where a value should stand.</source>
        <translation>έχει «{found}» εκεί όπου έπρεπε να υπάρχει τιμή.</translation>
    </message>
    <message>
        <source>has “{found}” where it should end.</source>
        <translation>έχει «{found}» εκεί όπου έπρεπε να τελειώνει.</translation>
    </message>
    <message>
        <source>has “{found}”, which is not understood.</source>
        <translation>έχει «{found}», που δεν αναγνωρίζεται.</translation>
    </message>
    <message>
        <source>has “{rest}”, which is not understood.</source>
        <translation>έχει «{rest}», που δεν αναγνωρίζεται.</translation>
    </message>
    <message>
        <source>header</source>
        <translation>κεφαλίδα</translation>
    </message>
    <message>
        <source>holds for none of the choices, or for too many.</source>
        <translation>δεν ισχύει για καμία επιλογή, ή ισχύει για πάρα πολλές.</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>αν {condition}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>εισήχθη</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>σε χρήση</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>περιλαμβάνει</translation>
    </message>
    <message>
        <source>includes one of</source>
        <translation>περιλαμβάνει ένα από</translation>
    </message>
    <message>
        <source>inferred from the documentation</source>
        <translation>προκύπτει από την τεκμηρίωση</translation>
    </message>
    <message>
        <source>is</source>
        <translation>είναι</translation>
    </message>
    <message>
        <source>is a plain value.</source>
        <translation>αποτελεί απλή τιμή.</translation>
    </message>
    <message>
        <source>is a script.</source>
        <translation>είναι δέσμη ενεργειών (script).</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>είναι μετά από</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>έχει απάντηση</translation>
    </message>
    <message>
        <source>is at least, or not before</source>
        <translation>είναι τουλάχιστον, ή όχι πριν από</translation>
    </message>
    <message>
        <source>is at most, or not after</source>
        <translation>είναι το πολύ, ή όχι μετά από</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>είναι πριν από</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>είναι μεταξύ</translation>
    </message>
    <message>
        <source>is down for maintenance</source>
        <translation>είναι εκτός λειτουργίας για συντήρηση</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>είναι κάτω από</translation>
    </message>
    <message>
        <source>is less than, or before</source>
        <translation>είναι κάτω από, ή πριν από</translation>
    </message>
    <message>
        <source>is longer than {longest} characters.</source>
        <translation>έχει περισσότερους από {longest} χαρακτήρες.</translation>
    </message>
    <message>
        <source>is longer than {most} characters.</source>
        <translation>έχει περισσότερους από {most} χαρακτήρες.</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>είναι πάνω από</translation>
    </message>
    <message>
        <source>is more than, or after</source>
        <translation>είναι πάνω από, ή μετά από</translation>
    </message>
    <message>
        <source>is nested too deep.</source>
        <translation>έχει υπερβολικά πολλά επίπεδα ένθεσης.</translation>
    </message>
    <message>
        <source>is nested too deep; sum() adds many values.</source>
        <translation>έχει υπερβολικά πολλά επίπεδα ένθεσης· η sum() προσθέτει πολλές τιμές.</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>δεν είναι</translation>
    </message>
    <message>
        <source>is not a comparison.</source>
        <translation>δεν αποτελεί σύγκριση.</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>δεν έχει απάντηση</translation>
    </message>
    <message>
        <source>is not ticked</source>
        <translation>δεν έχει επιλεγεί</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>είναι ένα από</translation>
    </message>
    <message>
        <source>is ticked</source>
        <translation>έχει επιλεγεί</translation>
    </message>
    <message>
        <source>it begins with a byte order mark</source>
        <translation>αρχίζει με σήμανση σειράς byte (BOM)</translation>
    </message>
    <message>
        <source>it has more than {most} options.</source>
        <translation>έχει περισσότερες από {most} επιλογές.</translation>
    </message>
    <message>
        <source>it has no panes, or too many</source>
        <translation>δεν έχει πλαίσια ή έχει πάρα πολλά</translation>
    </message>
    <message>
        <source>it has {bits:,} bits; at most {most:,} are taken, as more only cost time</source>
        <translation>έχει {bits:,} bit· γίνονται δεκτά έως {most:,}, αφού περισσότερα κοστίζουν μόνο χρόνο</translation>
    </message>
    <message>
        <source>it has {bits} bits; at least {least} are needed</source>
        <translation>έχει {bits} bit· χρειάζονται τουλάχιστον {least}</translation>
    </message>
    <message>
        <source>it holds a number that is too large</source>
        <translation>περιέχει έναν υπερβολικά μεγάλο αριθμό</translation>
    </message>
    <message>
        <source>it holds half of a surrogate pair</source>
        <translation>περιέχει το μισό ενός ζεύγους surrogate</translation>
    </message>
    <message>
        <source>it holds more than one private key</source>
        <translation>περιέχει περισσότερα από ένα ιδιωτικά κλειδιά</translation>
    </message>
    <message>
        <source>it holds more than one public key</source>
        <translation>περιέχει περισσότερα από ένα δημόσια κλειδιά</translation>
    </message>
    <message>
        <source>it holds parameters of keys, and no key; {needed}</source>
        <translation>περιέχει παραμέτρους κλειδιών και κανένα κλειδί· {needed}</translation>
    </message>
    <message>
        <source>it is a JWK (a key in JSON); PEM is needed here</source>
        <translation>είναι JWK (κλειδί σε JSON)· εδώ χρειάζεται PEM</translation>
    </message>
    <message>
        <source>it is a Java keystore</source>
        <translation>είναι αποθήκη κλειδιών της Java</translation>
    </message>
    <message>
        <source>it is a PKCS#12 file (.p12 or .pfx)</source>
        <translation>είναι αρχείο PKCS#12 (.p12 ή .pfx)</translation>
    </message>
    <message>
        <source>it is a certificate in DER form, and PEM is needed here</source>
        <translation>είναι πιστοποιητικό σε μορφή DER, ενώ εδώ χρειάζεται PEM</translation>
    </message>
    <message>
        <source>it is a certificate request; {needed}</source>
        <translation>είναι αίτηση πιστοποιητικού· {needed}</translation>
    </message>
    <message>
        <source>it is a certificate; {needed}</source>
        <translation>είναι πιστοποιητικό· {needed}</translation>
    </message>
    <message>
        <source>it is a folder and not a file</source>
        <translation>είναι φάκελος και όχι αρχείο</translation>
    </message>
    <message>
        <source>it is a key in DER form, and PEM is needed here</source>
        <translation>είναι κλειδί σε μορφή DER, ενώ εδώ χρειάζεται PEM</translation>
    </message>
    <message>
        <source>it is a key in XML; PEM is needed here</source>
        <translation>είναι κλειδί σε XML· εδώ χρειάζεται PEM</translation>
    </message>
    <message>
        <source>it is a key of PuTTY (.ppk)</source>
        <translation>είναι κλειδί του PuTTY (.ppk)</translation>
    </message>
    <message>
        <source>it is a key of the kind {kind}, not an RSA key; the platform takes RS256 only</source>
        <translation>είναι κλειδί του είδους {kind} και όχι κλειδί RSA· η πλατφόρμα δέχεται μόνο RS256</translation>
    </message>
    <message>
        <source>it is a public key of SSH; {needed}</source>
        <translation>είναι δημόσιο κλειδί SSH· {needed}</translation>
    </message>
    <message>
        <source>it is a public key of SSH; {needed}, as PEM</source>
        <translation>είναι δημόσιο κλειδί SSH· {needed}, ως PEM</translation>
    </message>
    <message>
        <source>it is a public key; {needed}</source>
        <translation>είναι δημόσιο κλειδί· {needed}</translation>
    </message>
    <message>
        <source>it is a “{label}”, which is unknown here; {needed}</source>
        <translation>είναι «{label}», κάτι άγνωστο εδώ· {needed}</translation>
    </message>
    <message>
        <source>it is an OpenSSH key of the kind {kind}, not an RSA key; the platform takes RS256 only</source>
        <translation>είναι κλειδί OpenSSH του είδους {kind} και όχι κλειδί RSA· η πλατφόρμα δέχεται μόνο RS256</translation>
    </message>
    <message>
        <source>it is an OpenSSH key, and damaged</source>
        <translation>είναι κλειδί OpenSSH και είναι κατεστραμμένο</translation>
    </message>
    <message>
        <source>it is an OpenSSH key, which is sound but of another form</source>
        <translation>είναι κλειδί OpenSSH, ακέραιο αλλά σε άλλη μορφή</translation>
    </message>
    <message>
        <source>it is an RSA key of {count} primes (multi-prime), and two are needed</source>
        <translation>είναι κλειδί RSA με {count} πρώτους αριθμούς (multi-prime), ενώ χρειάζονται δύο</translation>
    </message>
    <message>
        <source>it is an {use} key, which may not sign RS256; an ordinary RSA key is needed</source>
        <translation>είναι κλειδί {use}, που δεν επιτρέπεται να υπογράφει με RS256· χρειάζεται ένα συνηθισμένο κλειδί RSA</translation>
    </message>
    <message>
        <source>it is another file.</source>
        <translation>είναι άλλο αρχείο.</translation>
    </message>
    <message>
        <source>it is cut off: its BEGIN line is missing</source>
        <translation>είναι κομμένο: λείπει η γραμμή BEGIN</translation>
    </message>
    <message>
        <source>it is cut off: its END line is missing</source>
        <translation>είναι κομμένο: λείπει η γραμμή END</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>είναι κατεστραμμένο</translation>
    </message>
    <message>
        <source>it is damaged: between its BEGIN and END lines there is no key</source>
        <translation>είναι κατεστραμμένο: ανάμεσα στις γραμμές BEGIN και END δεν υπάρχει κλειδί</translation>
    </message>
    <message>
        <source>it is damaged: its numbers do not belong together</source>
        <translation>είναι κατεστραμμένο: οι αριθμοί του δεν ταιριάζουν μεταξύ τους</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>είναι κενό</translation>
    </message>
    <message>
        <source>it is encrypted and needs its passphrase</source>
        <translation>είναι κρυπτογραφημένο και χρειάζεται τη φράση πρόσβασής του</translation>
    </message>
    <message>
        <source>it is encrypted in a way that is not supported</source>
        <translation>είναι κρυπτογραφημένο με τρόπο που δεν υποστηρίζεται</translation>
    </message>
    <message>
        <source>it is in DER form, and PEM is needed here</source>
        <translation>είναι σε μορφή DER, ενώ εδώ χρειάζεται PEM</translation>
    </message>
    <message>
        <source>it is in UTF-16 or UTF-32, and not in UTF-8</source>
        <translation>είναι σε UTF-16 ή UTF-32, όχι σε UTF-8</translation>
    </message>
    <message>
        <source>it is neither PEM nor base64 of PEM</source>
        <translation>δεν είναι ούτε PEM ούτε base64 από PEM</translation>
    </message>
    <message>
        <source>it is nested more than {depth} deep</source>
        <translation>έχει περισσότερα από {depth} επίπεδα ένθεσης</translation>
    </message>
    <message>
        <source>it is never required: its condition contradicts the one on which it is shown.</source>
        <translation>δεν είναι ποτέ υποχρεωτικό: η συνθήκη του αντιφάσκει με εκείνη που το εμφανίζει.</translation>
    </message>
    <message>
        <source>it is never required: {reason}</source>
        <translation>δεν είναι ποτέ υποχρεωτικό: {reason}</translation>
    </message>
    <message>
        <source>it is never shown: its condition contradicts the one of its step.</source>
        <translation>δεν εμφανίζεται ποτέ: η συνθήκη του αντιφάσκει με τη συνθήκη του βήματός του.</translation>
    </message>
    <message>
        <source>it is never shown: {reason}</source>
        <translation>δεν εμφανίζεται ποτέ: {reason}</translation>
    </message>
    <message>
        <source>it is not a file of panes that this version knows</source>
        <translation>δεν είναι αρχείο πλαισίων που γνωρίζει αυτή η έκδοση</translation>
    </message>
    <message>
        <source>it is not a file of targets that this version knows</source>
        <translation>δεν είναι αρχείο προορισμών που γνωρίζει αυτή η έκδοση</translation>
    </message>
    <message>
        <source>it is not a question.</source>
        <translation>δεν είναι ερώτηση.</translation>
    </message>
    <message>
        <source>it is not an RSA key; the platform takes RS256 only</source>
        <translation>δεν είναι κλειδί RSA· η πλατφόρμα δέχεται μόνο RS256</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>δεν είναι συνηθισμένο αρχείο</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>δεν είναι σε UTF-8</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>δεν υπάρχει εκεί</translation>
    </message>
    <message>
        <source>it is of PGP; {needed}, as PEM</source>
        <translation>είναι του PGP· {needed}, ως PEM</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <source>it is too large to be a private key</source>
        <translation>είναι πολύ μεγάλο για ιδιωτικό κλειδί</translation>
    </message>
    <message>
        <source>it is too large to be a public key</source>
        <translation>είναι πολύ μεγάλο για δημόσιο κλειδί</translation>
    </message>
    <message>
        <source>it is {what}, not an RSA key; the platform takes RS256 only</source>
        <translation>είναι {what} και όχι κλειδί RSA· η πλατφόρμα δέχεται μόνο RS256</translation>
    </message>
    <message>
        <source>it leads to example.com, as each new link does; write where it leads.</source>
        <translation>οδηγεί στο example.com, όπως κάθε νέος σύνδεσμος· γράψτε πού οδηγεί.</translation>
    </message>
    <message>
        <source>it must always be answered, so the condition of “Must be answered if” changes nothing and could go.</source>
        <translation>είναι πάντα υποχρεωτικό, οπότε η συνθήκη του «Υποχρεωτικό αν» δεν αλλάζει τίποτα και μπορεί να αφαιρεθεί.</translation>
    </message>
    <message>
        <source>it needs at least two options.</source>
        <translation>χρειάζεται τουλάχιστον δύο επιλογές.</translation>
    </message>
    <message>
        <source>it shows the grey box of a new picture; choose a picture.</source>
        <translation>εμφανίζει το γκρι πλαίσιο μιας νέας εικόνας· επιλέξτε εικόνα.</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>άργησε υπερβολικά</translation>
    </message>
    <message>
        <source>it was made by a chip or library with the flaw ROCA (CVE-2017-15361), so others can compute the private key</source>
        <translation>φτιάχτηκε από τσιπ ή βιβλιοθήκη με το ελάττωμα ROCA (CVE-2017-15361), άρα άλλοι μπορούν να υπολογίσουν το ιδιωτικό κλειδί</translation>
    </message>
    <message>
        <source>its comparisons contradict each other.</source>
        <translation>οι συγκρίσεις του αντιφάσκουν μεταξύ τους.</translation>
    </message>
    <message>
        <source>its condition always holds, so it could go without one.</source>
        <translation>η συνθήκη του ισχύει πάντα, οπότε μπορεί να παραλειφθεί.</translation>
    </message>
    <message>
        <source>its condition asks for {value}, which is not a date or time such as it takes.</source>
        <translation>η συνθήκη του ζητά την τιμή {value}, που δεν είναι ημερομηνία ή ώρα κατάλληλη για το πεδίο.</translation>
    </message>
    <message>
        <source>its condition asks for {value}, which is not one of the choices.</source>
        <translation>η συνθήκη του ζητά την τιμή {value}, που δεν είναι μία από τις επιλογές.</translation>
    </message>
    <message>
        <source>its condition {fault}</source>
        <translation>η συνθήκη του {fault}</translation>
    </message>
    <message>
        <source>its format is not {format}</source>
        <translation>η μορφή του δεν είναι {format}</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>οι σύνδεσμοί του οδηγούν σε κύκλο</translation>
    </message>
    <message>
        <source>its modulus has a small factor, so anyone can compute the private key</source>
        <translation>το modulus του έχει μικρό παράγοντα, άρα οποιοσδήποτε μπορεί να υπολογίσει το ιδιωτικό κλειδί</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>το όνομά του είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <source>its options are in another file.</source>
        <translation>οι επιλογές του βρίσκονται σε άλλο αρχείο.</translation>
    </message>
    <message>
        <source>its passphrase asks for {memory} MiB of memory {times} times (scrypt), but at most {once} MiB once or {whole} MiB in all are spent on it</source>
        <translation>η φράση πρόσβασής του ζητά {memory} MiB μνήμης {times} φορές (scrypt), αλλά διατίθενται το πολύ {once} MiB τη μία φορά ή {whole} MiB συνολικά</translation>
    </message>
    <message>
        <source>its passphrase asks for {rounds} rounds of work, and at most {most} are spent on it</source>
        <translation>η φράση πρόσβασής του ζητά {rounds} γύρους υπολογισμού, ενώ διατίθενται το πολύ {most}</translation>
    </message>
    <message>
        <source>its private exponent is too small, so others can compute it</source>
        <translation>ο ιδιωτικός εκθέτης του είναι πολύ μικρός, άρα άλλοι μπορούν να τον υπολογίσουν</translation>
    </message>
    <message>
        <source>its public exponent has over {most} bits, which nobody supports</source>
        <translation>ο δημόσιος εκθέτης του έχει πάνω από {most} bit, κάτι που κανείς δεν υποστηρίζει</translation>
    </message>
    <message>
        <source>its public exponent is {exponent}, with which a signature protects nothing</source>
        <translation>ο δημόσιος εκθέτης του είναι {exponent}, με τον οποίο μια υπογραφή δεν προστατεύει τίποτα</translation>
    </message>
    <message>
        <source>its syntax is wrong</source>
        <translation>η σύνταξή του είναι λανθασμένη</translation>
    </message>
    <message>
        <source>its two primes are close together, so anyone can compute the private key</source>
        <translation>οι δύο πρώτοι αριθμοί του είναι πολύ κοντά, άρα οποιοσδήποτε μπορεί να υπολογίσει το ιδιωτικό κλειδί</translation>
    </message>
    <message>
        <source>its two primes are of very different size, which makes the smaller one easy to find</source>
        <translation>οι δύο πρώτοι αριθμοί του έχουν πολύ διαφορετικό μέγεθος, γεγονός που κάνει εύκολη την εύρεση του μικρότερου</translation>
    </message>
    <message>
        <source>joins texts</source>
        <translation>ενώνει κείμενα</translation>
    </message>
    <message>
        <source>judged directly</source>
        <translation>με άμεσο έλεγχο</translation>
    </message>
    <message>
        <source>keep it for a person to decide: at most once</source>
        <translation>διατήρηση για να αποφασίσει άνθρωπος: το πολύ μία φορά</translation>
    </message>
    <message>
        <source>keep the one that is meant</source>
        <translation>κρατήστε μόνο αυτό που εννοείτε</translation>
    </message>
    <message>
        <source>key pair</source>
        <translation>ζεύγος κλειδιών</translation>
    </message>
    <message>
        <source>keyboard open</source>
        <translation>ανοιχτό πληκτρολόγιο</translation>
    </message>
    <message>
        <source>lacks a “{sign}”.</source>
        <translation>χρειάζεται ένα «{sign}».</translation>
    </message>
    <message>
        <source>language</source>
        <translation>γλώσσα</translation>
    </message>
    <message>
        <source>less motion</source>
        <translation>λιγότερη κίνηση</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ανοιχτό</translation>
    </message>
    <message>
        <source>line 1, column 1</source>
        <translation>γραμμή 1, στήλη 1</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>γραμμή {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>γραμμή {line}, στήλη {column}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>γραμμή {number}</translation>
    </message>
    <message>
        <source>looks behind with (?&lt;!…), {behind}</source>
        <translation>κοιτάζει προς τα πίσω με (?&lt;!…), {behind}</translation>
    </message>
    <message>
        <source>looks behind with (?&lt;=…), {behind}</source>
        <translation>κοιτάζει προς τα πίσω με (?&lt;=…), {behind}</translation>
    </message>
    <message>
        <source>make: done</source>
        <translation>δημιουργία: έγινε</translation>
    </message>
    <message>
        <source>make: not done</source>
        <translation>δημιουργία: δεν έγινε</translation>
    </message>
    <message>
        <source>makes a date from something else than a text.</source>
        <translation>σχηματίζει ημερομηνία από κάτι που δεν είναι κείμενο.</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>ταιριάζει με το μοτίβο</translation>
    </message>
    <message>
        <source>message question enquiry reach call address</source>
        <translation>μήνυμα ερώτηση απορία επαφή κλήση διεύθυνση</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>μείον</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>λείπει</translation>
    </message>
    <message>
        <source>names a field that is not there (any more).</source>
        <translation>ονομάζει ένα πεδίο που δεν υπάρχει (πλέον).</translation>
    </message>
    <message>
        <source>names {field} by its context name, which may change. Insert the answer in its place.</source>
        <translation>ονομάζει το πεδίο {field} με το όνομα πλαισίου του, που μπορεί να αλλάξει. Εισαγάγετε στη θέση του την απάντηση.</translation>
    </message>
    <message>
        <source>names {field}, which does not stand above. Move the field up, or the text down.</source>
        <translation>ονομάζει το πεδίο {field}, που δεν βρίσκεται πιο πάνω. Μετακινήστε το πεδίο επάνω ή το κείμενο κάτω.</translation>
    </message>
    <message>
        <source>names {field}, which has no answer.</source>
        <translation>ονομάζει το πεδίο {field}, που δεν έχει απάντηση.</translation>
    </message>
    <message>
        <source>names {problem}</source>
        <translation>ονομάζει {problem}</translation>
    </message>
    <message>
        <source>needs no \{0}: the whole answer must match anyway. Leave it out.</source>
        <translation>δεν χρειάζεται \{0}: ούτως ή άλλως πρέπει να ταιριάζει ολόκληρη η απάντηση. Παραλείψτε το.</translation>
    </message>
    <message>
        <source>needs reading the conversation, which is switched off in the settings.</source>
        <translation>χρειάζεται ανάγνωση της συνομιλίας, που είναι απενεργοποιημένη στις ρυθμίσεις.</translation>
    </message>
    <message>
        <source>negates a plain value.</source>
        <translation>έχει άρνηση μιας απλής τιμής.</translation>
    </message>
    <message>
        <source>negates {function}(), which conditions here cannot.</source>
        <translation>έχει άρνηση της συνάρτησης {function}(), κάτι που δεν γίνεται στις συνθήκες εδώ.</translation>
    </message>
    <message>
        <source>new today</source>
        <translation>νέο σήμερα</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>όχι διεύθυνση</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>δεν είναι ημερομηνία</translation>
    </message>
    <message>
        <source>no date and time</source>
        <translation>δεν είναι ημερομηνία και ώρα</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>δεν είναι διεύθυνση e-mail</translation>
    </message>
    <message>
        <source>no field with an answer is called “{name}”.</source>
        <translation>κανένα πεδίο με απάντηση δεν ονομάζεται «{name}».</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>καμία γλώσσα</translation>
    </message>
    <message>
        <source>no last day, no reminder</source>
        <translation>χωρίς τελευταία ημέρα, χωρίς υπενθύμιση</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>κανένα όνομα</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>δεν είναι αριθμός</translation>
    </message>
    <message>
        <source>no option</source>
        <translation>δεν είναι επιλογή</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>δεν είναι αριθμός τηλεφώνου</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>χωρίς υπενθύμιση</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>δεν είναι ώρα</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>χωρίς τιμή</translation>
    </message>
    <message>
        <source>no web address</source>
        <translation>δεν είναι διεύθυνση ιστού</translation>
    </message>
    <message>
        <source>no whole number</source>
        <translation>δεν είναι ακέραιος αριθμός</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>δεν βρέθηκε κανένα</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>δεν στέλνεται</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>δεν έχει οριστεί</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>δεν είναι ίδια</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>δεν υπάρχει</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>κενή τιμή (null)</translation>
    </message>
    <message>
        <source>nothing (an empty group)</source>
        <translation>τίποτα (κενή ομάδα)</translation>
    </message>
    <message>
        <source>nothing breaks a rule</source>
        <translation>τίποτα δεν παραβιάζει κανόνα</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>τίποτε άλλο</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>δεν στάλθηκε τίποτα</translation>
    </message>
    <message>
        <source>number</source>
        <translation>αριθμός</translation>
    </message>
    <message>
        <source>of your own</source>
        <translation>δική σας</translation>
    </message>
    <message>
        <source>offer price lead customer product calculator</source>
        <translation>προσφορά τιμή υποψήφιος πελάτης προϊόν υπολογισμός</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>εντάξει</translation>
    </message>
    <message>
        <source>one of them holds</source>
        <translation>ισχύει ένα από τα δύο</translation>
    </message>
    <message>
        <source>one of your secrets</source>
        <translation>ένα από τα μυστικά σας</translation>
    </message>
    <message>
        <source>only what is required</source>
        <translation>μόνο τα υποχρεωτικά</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>προαιρετικό</translation>
    </message>
    <message>
        <source>options cannot be put into an order.</source>
        <translation>οι επιλογές δεν μπορούν να μπουν σε σειρά.</translation>
    </message>
    <message>
        <source>or press / and type what it is</source>
        <translation>ή πατήστε / και πληκτρολογήστε τι είναι</translation>
    </message>
    <message>
        <source>or_other became an option and a text.</source>
        <translation>Το or_other έγινε μια επιλογή και ένα κείμενο.</translation>
    </message>
    <message>
        <source>page (vendor&apos;s template)</source>
        <translation>page (πρότυπο του κατασκευαστή)</translation>
    </message>
    <message>
        <source>page_context (documented)</source>
        <translation>page_context (όπως στην τεκμηρίωση)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>επιτυχία</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>επαρκεί</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>ωφέλιμο φορτίο</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>καρφιτσωμένο</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>συν</translation>
    </message>
    <message>
        <source>private key, as base64 on the clipboard</source>
        <translation>ιδιωτικό κλειδί, ως base64 στο πρόχειρο</translation>
    </message>
    <message>
        <source>private key, as {file}</source>
        <translation>ιδιωτικό κλειδί, ως {file}</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>δημόσιο κλειδί</translation>
    </message>
    <message>
        <source>public key, as {file}</source>
        <translation>δημόσιο κλειδί, ως {file}</translation>
    </message>
    <message>
        <source>publish: done</source>
        <translation>δημοσίευση: έγινε</translation>
    </message>
    <message>
        <source>publish: not done</source>
        <translation>δημοσίευση: δεν έγινε</translation>
    </message>
    <message>
        <source>published</source>
        <translation>δημοσιεύτηκε</translation>
    </message>
    <message>
        <source>rating is {value}, and must be a whole number from 1 to 5.</source>
        <translation>Το rating είναι {value}· πρέπει να είναι ακέραιος από 1 έως 5.</translation>
    </message>
    <message>
        <source>reading the conversation is switched off in the settings.</source>
        <translation>η ανάγνωση της συνομιλίας είναι απενεργοποιημένη στις ρυθμίσεις.</translation>
    </message>
    <message>
        <source>redirects elsewhere</source>
        <translation>ανακατευθύνει αλλού</translation>
    </message>
    <message>
        <source>refers back to a group, which the two engines do differently if that group matched nothing. Write out what it stands for.</source>
        <translation>αναφέρεται σε προηγούμενη ομάδα, κάτι που οι δύο μηχανές χειρίζονται διαφορετικά αν η ομάδα δεν βρήκε τίποτα. Γράψτε αναλυτικά αυτό που αντιπροσωπεύει.</translation>
    </message>
    <message>
        <source>refers to a field that is not there any more.</source>
        <translation>παραπέμπει σε πεδίο που δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>refers to itself, which neither engine can do. Write the repeated part out.</source>
        <translation>αναφέρεται στον εαυτό του, κάτι που δεν μπορεί να κάνει καμία μηχανή. Γράψτε αναλυτικά το μέρος που επαναλαμβάνεται.</translation>
    </message>
    <message>
        <source>refers to something that has no answer.</source>
        <translation>παραπέμπει σε κάτι που δεν έχει απάντηση.</translation>
    </message>
    <message>
        <source>refers to something that is not an earlier field with a value.</source>
        <translation>παραπέμπει σε κάτι που δεν είναι προηγούμενο πεδίο με τιμή.</translation>
    </message>
    <message>
        <source>refers to the field itself, which is a circle.</source>
        <translation>παραπέμπει στο ίδιο το πεδίο, δηλαδή σε κύκλο.</translation>
    </message>
    <message>
        <source>refers to {field}, which itself waits for this field: they go round in a circle.</source>
        <translation>παραπέμπει στο πεδίο {field}, που με τη σειρά του περιμένει αυτό το πεδίο: σχηματίζουν κύκλο.</translation>
    </message>
    <message>
        <source>refers to {field}, which stands below. Move that one up, above this field.</source>
        <translation>παραπέμπει στο πεδίο {field}, που βρίσκεται πιο κάτω. Μετακινήστε το πάνω από αυτό το πεδίο.</translation>
    </message>
    <message>
        <source>refers to {name}, which stands below.</source>
        <translation>αναφέρεται στο πεδίο {name}, που βρίσκεται πιο κάτω.</translation>
    </message>
    <message>
        <source>refers to {name}, which was not taken.</source>
        <translation>αναφέρεται στο πεδίο {name}, που δεν λήφθηκε.</translation>
    </message>
    <message>
        <source>refers to {unknown}</source>
        <translation>παραπέμπει σε {unknown}</translation>
    </message>
    <message>
        <source>refused: {names}</source>
        <translation>απορρίφθηκε: {names}</translation>
    </message>
    <message>
        <source>refuses the request as bad</source>
        <translation>απορρίπτει το αίτημα ως εσφαλμένο</translation>
    </message>
    <message>
        <source>refuses the token</source>
        <translation>απορρίπτει το διακριτικό (token)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>αφαιρέθηκε</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>μετονομάστηκε</translation>
    </message>
    <message>
        <source>repeats something that takes no character. Leave the repetition out.</source>
        <translation>επαναλαμβάνει κάτι που δεν καταλαμβάνει χαρακτήρα. Παραλείψτε την επανάληψη.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>υποχρεωτικό</translation>
    </message>
    <message>
        <source>reservation date calendar visit ticket event seat</source>
        <translation>κράτηση ημερομηνία ημερολόγιο επίσκεψη εισιτήριο εκδήλωση θέση</translation>
    </message>
    <message>
        <source>responds later than any caller waits</source>
        <translation>αποκρίνεται αργότερα από όσο περιμένει οποιοσδήποτε</translation>
    </message>
    <message>
        <source>responds with something that is not HTTP</source>
        <translation>αποκρίνεται με κάτι που δεν είναι HTTP</translation>
    </message>
    <message>
        <source>results in several values.</source>
        <translation>δίνει περισσότερες από μία τιμές.</translation>
    </message>
    <message>
        <source>retire: done</source>
        <translation>απόσυρση: έγινε</translation>
    </message>
    <message>
        <source>retire: not done</source>
        <translation>απόσυρση: δεν έγινε</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>αντικαταστάθηκε</translation>
    </message>
    <message>
        <source>rotation begun</source>
        <translation>έναρξη αντικατάστασης</translation>
    </message>
    <message>
        <source>rotation given up</source>
        <translation>εγκατάλειψη αντικατάστασης</translation>
    </message>
    <message>
        <source>rotation step</source>
        <translation>βήμα αντικατάστασης</translation>
    </message>
    <message>
        <source>rounds to something else than 0 to 6 digits.</source>
        <translation>στρογγυλεύει σε κάτι άλλο από 0 έως 6 ψηφία.</translation>
    </message>
    <message>
        <source>row 1</source>
        <translation>γραμμή 1</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>γραμμή {number}</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>send again: at least once</source>
        <translation>νέα αποστολή: τουλάχιστον μία φορά</translation>
    </message>
    <message>
        <source>session_id is {value}, and the header X-Moveo-Session-Id is {header}.</source>
        <translation>Το session_id είναι {value} και η κεφαλίδα X-Moveo-Session-Id είναι {header}.</translation>
    </message>
    <message>
        <source>settings of the form</source>
        <translation>ρυθμίσεις της φόρμας</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>πολλές επιλογές</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>υπογραφή</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>παραλείφθηκε</translation>
    </message>
    <message>
        <source>something with this name is there already</source>
        <translation>υπάρχει ήδη κάτι με αυτό το όνομα</translation>
    </message>
    <message>
        <source>stars and faces count from 1.</source>
        <translation>τα αστέρια και τα πρόσωπα μετρούν από το 1.</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>διακόπηκε πριν από το τέλος</translation>
    </message>
    <message>
        <source>such as release, to ask about</source>
        <translation>όπως έκδοση, προς ερώτηση</translation>
    </message>
    <message>
        <source>survey opinion rating review stars score poll questionnaire</source>
        <translation>έρευνα άποψη βαθμολογία κριτική αστέρια σκορ δημοσκόπηση ερωτηματολόγιο</translation>
    </message>
    <message>
        <source>switch: done</source>
        <translation>μετάβαση στο νέο: έγινε</translation>
    </message>
    <message>
        <source>switch: not done</source>
        <translation>μετάβαση στο νέο: δεν έγινε</translation>
    </message>
    <message>
        <source>takes the delivery, and responds late</source>
        <translation>δέχεται την παράδοση και απαντά αργά</translation>
    </message>
    <message>
        <source>takes the delivery, and sends its response bit by bit</source>
        <translation>δέχεται την παράδοση και στέλνει την απάντησή του λίγο λίγο</translation>
    </message>
    <message>
        <source>takes the delivery, then breaks the connection</source>
        <translation>παραλαμβάνει την παράδοση και μετά διακόπτει τη σύνδεση</translation>
    </message>
    <message>
        <source>test</source>
        <translation>έλεγχος</translation>
    </message>
    <message>
        <source>text</source>
        <translation>κείμενο</translation>
    </message>
    <message>
        <source>text {size} %</source>
        <translation>κείμενο {size} %</translation>
    </message>
    <message>
        <source>texts or settings changed</source>
        <translation>άλλαξαν κείμενα ή ρυθμίσεις</translation>
    </message>
    <message>
        <source>the button for the next step</source>
        <translation>το κουμπί για το επόμενο βήμα</translation>
    </message>
    <message>
        <source>the button for the step before</source>
        <translation>το κουμπί για το προηγούμενο βήμα</translation>
    </message>
    <message>
        <source>the button that begins again</source>
        <translation>το κουμπί που αρχίζει από την αρχή</translation>
    </message>
    <message>
        <source>the button that changes an answer</source>
        <translation>το κουμπί που αλλάζει μια απάντηση</translation>
    </message>
    <message>
        <source>the calculation gives {given}, not {wanted}.</source>
        <translation>ο υπολογισμός δίνει τιμή τύπου «{given}» αντί για «{wanted}».</translation>
    </message>
    <message>
        <source>the calculation refers to {unknown}</source>
        <translation>ο υπολογισμός παραπέμπει σε {unknown}</translation>
    </message>
    <message>
        <source>the calculation {fault}</source>
        <translation>ο υπολογισμός {fault}</translation>
    </message>
    <message>
        <source>the column has no name.</source>
        <translation>η στήλη δεν έχει όνομα.</translation>
    </message>
    <message>
        <source>the condition on which it must be answered holds whenever it is shown.</source>
        <translation>η συνθήκη που το κάνει υποχρεωτικό ισχύει κάθε φορά που εμφανίζεται.</translation>
    </message>
    <message>
        <source>the count of characters</source>
        <translation>ο αριθμός των χαρακτήρων</translation>
    </message>
    <message>
        <source>the country chosen at first is not in its list.</source>
        <translation>η αρχικά επιλεγμένη χώρα δεν είναι στον κατάλογό του.</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>ο δίσκος είναι μόνο για ανάγνωση</translation>
    </message>
    <message>
        <source>the disk does not work as it should</source>
        <translation>ο δίσκος δεν λειτουργεί όπως πρέπει</translation>
    </message>
    <message>
        <source>the disk is full, or you may use no more of it</source>
        <translation>ο δίσκος είναι γεμάτος ή έχετε εξαντλήσει τον χώρο που σας αναλογεί</translation>
    </message>
    <message>
        <source>the field that it must repeat must be of the same kind and stand before it.</source>
        <translation>το πεδίο που πρέπει να επαναλαμβάνει πρέπει να είναι του ίδιου είδους και να βρίσκεται πριν από αυτό.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>το αρχείο είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <source>the file would be larger than the disk allows</source>
        <translation>το αρχείο θα ήταν μεγαλύτερο από όσο επιτρέπει ο δίσκος</translation>
    </message>
    <message>
        <source>the first entry of a list</source>
        <translation>η πρώτη καταχώριση μιας λίστας</translation>
    </message>
    <message>
        <source>the first value breaks the field&apos;s own rules.</source>
        <translation>η αρχική τιμή παραβιάζει τους κανόνες του ίδιου του πεδίου.</translation>
    </message>
    <message>
        <source>the first value is not one of the slider&apos;s values.</source>
        <translation>η αρχική τιμή δεν είναι μία από τις τιμές της ρυθμιστικής μπάρας.</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>τα πρώτα {count}</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>ο φάκελος δεν είναι άδειος</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>στη φόρμα</translation>
    </message>
    <message>
        <source>the form delivers nothing that is called “{name}”.</source>
        <translation>η φόρμα δεν παραδίδει τίποτα με το όνομα «{name}».</translation>
    </message>
    <message>
        <source>the greatest length must be 1 to {most}.</source>
        <translation>το μέγιστο μήκος πρέπει να είναι 1 έως {most}.</translation>
    </message>
    <message>
        <source>the greatest value is below the least.</source>
        <translation>η μέγιστη τιμή είναι μικρότερη από την ελάχιστη.</translation>
    </message>
    <message>
        <source>the heading above the problems</source>
        <translation>η επικεφαλίδα πάνω από τα προβλήματα</translation>
    </message>
    <message>
        <source>the heading after sending</source>
        <translation>η επικεφαλίδα μετά την αποστολή</translation>
    </message>
    <message>
        <source>the heading of a page without a conversation</source>
        <translation>η επικεφαλίδα σελίδας χωρίς συνομιλία</translation>
    </message>
    <message>
        <source>the heading of the review</source>
        <translation>η επικεφαλίδα της ανασκόπησης</translation>
    </message>
    <message>
        <source>the heading once the answers are saved</source>
        <translation>η επικεφαλίδα μόλις αποθηκευτούν οι απαντήσεις</translation>
    </message>
    <message>
        <source>the heading when nobody confirmed the answers</source>
        <translation>η επικεφαλίδα όταν κανείς δεν επιβεβαίωσε τις απαντήσεις</translation>
    </message>
    <message>
        <source>the height must be 2 to 20 lines.</source>
        <translation>το ύψος πρέπει να είναι 2 έως 20 γραμμές.</translation>
    </message>
    <message>
        <source>the highest grade must be 2 to {most}.</source>
        <translation>ο υψηλότερος βαθμός πρέπει να είναι 2 έως {most}.</translation>
    </message>
    <message>
        <source>the hint</source>
        <translation>η υπόδειξη</translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation>η εισαγωγή</translation>
    </message>
    <message>
        <source>the label</source>
        <translation>η ετικέτα</translation>
    </message>
    <message>
        <source>the label of the option {value!r}</source>
        <translation>η ετικέτα της επιλογής {value!r}</translation>
    </message>
    <message>
        <source>the last date allowed is before the first.</source>
        <translation>η τελευταία επιτρεπόμενη ημερομηνία είναι πριν από την πρώτη.</translation>
    </message>
    <message>
        <source>the last time allowed is before the first.</source>
        <translation>η τελευταία επιτρεπόμενη ώρα είναι πριν από την πρώτη.</translation>
    </message>
    <message>
        <source>the least length must be from 0 to the greatest length.</source>
        <translation>το ελάχιστο μήκος πρέπει να είναι από 0 έως το μέγιστο μήκος.</translation>
    </message>
    <message>
        <source>the least number of ticks must be at most the greatest number, and that at most the number of options.</source>
        <translation>ο ελάχιστος αριθμός επιλεγμένων πρέπει να μην ξεπερνά τον μέγιστο, και ο μέγιστος το πλήθος των επιλογών.</translation>
    </message>
    <message>
        <source>the logo in words</source>
        <translation>η περιγραφή του λογότυπου</translation>
    </message>
    <message>
        <source>the longest answers</source>
        <translation>οι μακρύτερες απαντήσεις</translation>
    </message>
    <message>
        <source>the lowest grade must be 0 or 1.</source>
        <translation>ο χαμηλότερος βαθμός πρέπει να είναι 0 ή 1.</translation>
    </message>
    <message>
        <source>the mark of what may be left empty</source>
        <translation>η ένδειξη για ό,τι μπορεί να μείνει κενό</translation>
    </message>
    <message>
        <source>the message for &apos;pattern&apos;</source>
        <translation>το μήνυμα για το &apos;pattern&apos;</translation>
    </message>
    <message>
        <source>the message for {rule!r}</source>
        <translation>το μήνυμα για τον κανόνα {rule!r}</translation>
    </message>
    <message>
        <source>the message that a choice is not in its list</source>
        <translation>το μήνυμα ότι μια επιλογή δεν υπάρχει στη λίστα της</translation>
    </message>
    <message>
        <source>the message that a date or time is too early</source>
        <translation>το μήνυμα ότι μια ημερομηνία ή ώρα είναι πολύ νωρίς</translation>
    </message>
    <message>
        <source>the message that a date or time is too late</source>
        <translation>το μήνυμα ότι μια ημερομηνία ή ώρα είναι πολύ αργά</translation>
    </message>
    <message>
        <source>the message that a number has too many decimals</source>
        <translation>το μήνυμα ότι ένας αριθμός έχει πάρα πολλά δεκαδικά</translation>
    </message>
    <message>
        <source>the message that a number is between two steps</source>
        <translation>το μήνυμα ότι ένας αριθμός είναι ανάμεσα σε δύο βήματα</translation>
    </message>
    <message>
        <source>the message that a number is too large</source>
        <translation>το μήνυμα ότι ένας αριθμός είναι πολύ μεγάλος</translation>
    </message>
    <message>
        <source>the message that a number is too small</source>
        <translation>το μήνυμα ότι ένας αριθμός είναι πολύ μικρός</translation>
    </message>
    <message>
        <source>the message that a text does not have the form asked for</source>
        <translation>το μήνυμα ότι ένα κείμενο δεν έχει τη μορφή που ζητείται</translation>
    </message>
    <message>
        <source>the message that a text is too long</source>
        <translation>το μήνυμα ότι ένα κείμενο είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <source>the message that a text is too short</source>
        <translation>το μήνυμα ότι ένα κείμενο είναι πολύ σύντομο</translation>
    </message>
    <message>
        <source>the message that a year does not have four digits</source>
        <translation>το μήνυμα ότι ένα έτος δεν έχει τέσσερα ψηφία</translation>
    </message>
    <message>
        <source>the message that an answer has characters that cannot be used</source>
        <translation>το μήνυμα ότι μια απάντηση έχει χαρακτήρες που δεν επιτρέπονται</translation>
    </message>
    <message>
        <source>the message that it is no date</source>
        <translation>το μήνυμα ότι δεν είναι ημερομηνία</translation>
    </message>
    <message>
        <source>the message that it is no date with a time</source>
        <translation>το μήνυμα ότι δεν είναι ημερομηνία με ώρα</translation>
    </message>
    <message>
        <source>the message that it is no e-mail address</source>
        <translation>το μήνυμα ότι δεν είναι διεύθυνση e-mail</translation>
    </message>
    <message>
        <source>the message that it is no number</source>
        <translation>το μήνυμα ότι δεν είναι αριθμός</translation>
    </message>
    <message>
        <source>the message that it is no telephone number</source>
        <translation>το μήνυμα ότι δεν είναι αριθμός τηλεφώνου</translation>
    </message>
    <message>
        <source>the message that it is no time</source>
        <translation>το μήνυμα ότι δεν είναι ώρα</translation>
    </message>
    <message>
        <source>the message that it is no web address</source>
        <translation>το μήνυμα ότι δεν είναι διεύθυνση ιστού</translation>
    </message>
    <message>
        <source>the message that it is no whole number</source>
        <translation>το μήνυμα ότι δεν είναι ακέραιος αριθμός</translation>
    </message>
    <message>
        <source>the message that nothing was answered</source>
        <translation>το μήνυμα ότι δεν απαντήθηκε τίποτα</translation>
    </message>
    <message>
        <source>the message that nothing was chosen</source>
        <translation>το μήνυμα ότι δεν επιλέχθηκε τίποτα</translation>
    </message>
    <message>
        <source>the message that something was not ticked</source>
        <translation>το μήνυμα ότι κάτι υποχρεωτικό δεν επιλέχθηκε</translation>
    </message>
    <message>
        <source>the message that there are no digits</source>
        <translation>το μήνυμα ότι δεν υπάρχουν ψηφία</translation>
    </message>
    <message>
        <source>the message that too few options are chosen</source>
        <translation>το μήνυμα ότι επιλέχθηκαν πολύ λίγα</translation>
    </message>
    <message>
        <source>the message that too many options are chosen</source>
        <translation>το μήνυμα ότι επιλέχθηκαν πάρα πολλά</translation>
    </message>
    <message>
        <source>the message that two answers differ</source>
        <translation>το μήνυμα ότι δύο απαντήσεις διαφέρουν</translation>
    </message>
    <message>
        <source>the name of what it is filled from is malformed.</source>
        <translation>το όνομα της πηγής από την οποία συμπληρώνεται έχει λάθος μορφή.</translation>
    </message>
    <message>
        <source>the name {name} stands twice in it</source>
        <translation>το όνομα {name} υπάρχει μέσα του δύο φορές</translation>
    </message>
    <message>
        <source>the nearest in sRGB</source>
        <translation>το πλησιέστερο στο sRGB</translation>
    </message>
    <message>
        <source>the note how far one has come</source>
        <translation>η σημείωση προόδου</translation>
    </message>
    <message>
        <source>the opposite of what follows</source>
        <translation>το αντίθετο από αυτό που ακολουθεί</translation>
    </message>
    <message>
        <source>the option chosen at first is not in its list.</source>
        <translation>η αρχικά επιλεγμένη επιλογή δεν είναι στον κατάλογό του.</translation>
    </message>
    <message>
        <source>the option {value!r} has no label in {languages}.</source>
        <translation>η επιλογή {value!r} δεν έχει ετικέτα σε: {languages}.</translation>
    </message>
    <message>
        <source>the option {value!r} needs a label in {language}.</source>
        <translation>η επιλογή {value!r} χρειάζεται ετικέτα στη γλώσσα: {language}.</translation>
    </message>
    <message>
        <source>the page does not tick it: only the person may give a consent.</source>
        <translation>η σελίδα δεν το επιλέγει από μόνη της: συγκατάθεση μπορεί να δώσει μόνο ο ίδιος ο άνθρωπος.</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the key is damaged</source>
        <translation>η φράση πρόσβασης είναι λάθος, ή το κλειδί είναι κατεστραμμένο</translation>
    </message>
    <message>
        <source>the pattern {problem}</source>
        <translation>το μοτίβο {problem}</translation>
    </message>
    <message>
        <source>the picture in words</source>
        <translation>η περιγραφή της εικόνας</translation>
    </message>
    <message>
        <source>the placeholder</source>
        <translation>το ενδεικτικό κείμενο</translation>
    </message>
    <message>
        <source>the private key is needed here</source>
        <translation>εδώ χρειάζεται το ιδιωτικό κλειδί</translation>
    </message>
    <message>
        <source>the public key is needed here</source>
        <translation>εδώ χρειάζεται το δημόσιο κλειδί</translation>
    </message>
    <message>
        <source>the query parameters</source>
        <translation>οι παράμετροι της διεύθυνσης</translation>
    </message>
    <message>
        <source>the remark that a link opens a new tab</source>
        <translation>η παρατήρηση ότι ένας σύνδεσμος ανοίγει νέα καρτέλα</translation>
    </message>
    <message>
        <source>the rule {rule!r} has {uses} messages; keep one.</source>
        <translation>ο κανόνας {rule!r} έχει {uses} μηνύματα· κρατήστε ένα.</translation>
    </message>
    <message>
        <source>the send button</source>
        <translation>το κουμπί αποστολής</translation>
    </message>
    <message>
        <source>the small print</source>
        <translation>το κείμενο με τα ψιλά γράμματα</translation>
    </message>
    <message>
        <source>the tab&apos;s title when an answer is wrong</source>
        <translation>ο τίτλος της καρτέλας όταν μια απάντηση είναι λανθασμένη</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>το κείμενο</translation>
    </message>
    <message>
        <source>the text after sending</source>
        <translation>το κείμενο μετά την αποστολή</translation>
    </message>
    <message>
        <source>the text between the values is empty, or is part of a value.</source>
        <translation>το κείμενο ανάμεσα στις τιμές είναι κενό ή αποτελεί μέρος κάποιας τιμής.</translation>
    </message>
    <message>
        <source>the text is longer than {count:,} characters.</source>
        <translation>το κείμενο έχει περισσότερους από {count:,} χαρακτήρες.</translation>
    </message>
    <message>
        <source>the text of a page without a conversation</source>
        <translation>το κείμενο σελίδας χωρίς συνομιλία</translation>
    </message>
    <message>
        <source>the text once the answers are saved</source>
        <translation>το κείμενο της τελευταίας οθόνης μόλις αποθηκευτούν οι απαντήσεις</translation>
    </message>
    <message>
        <source>the text when nobody confirmed the answers</source>
        <translation>το κείμενο όταν κανείς δεν επιβεβαίωσε τις απαντήσεις</translation>
    </message>
    <message>
        <source>the text where the page cannot work</source>
        <translation>το κείμενο όπου η σελίδα δεν μπορεί να λειτουργήσει</translation>
    </message>
    <message>
        <source>the time until the next try</source>
        <translation>ο χρόνος έως την επόμενη προσπάθεια</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>ο τίτλος</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>το συνηθισμένο</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>η συνήθης</translation>
    </message>
    <message>
        <source>the way back to the chat</source>
        <translation>η επιστροφή στο chat</translation>
    </message>
    <message>
        <source>the whole request</source>
        <translation>ολόκληρο το αίτημα</translation>
    </message>
    <message>
        <source>the word for grade {grade}</source>
        <translation>η λέξη για τον βαθμό {grade}</translation>
    </message>
    <message>
        <source>the word for no</source>
        <translation>η λέξη για το όχι</translation>
    </message>
    <message>
        <source>the word for yes</source>
        <translation>η λέξη για το ναι</translation>
    </message>
    <message>
        <source>the words at the high end</source>
        <translation>το κείμενο στο υψηλό άκρο</translation>
    </message>
    <message>
        <source>the words at the low end</source>
        <translation>το κείμενο στο χαμηλό άκρο</translation>
    </message>
    <message>
        <source>the words for no answer</source>
        <translation>το κείμενο όταν δεν υπάρχει απάντηση</translation>
    </message>
    <message>
        <source>the {part} of entry {number} of the {property}</source>
        <translation>το στοιχείο {part} στην καταχώριση {number} της ιδιότητας {property}</translation>
    </message>
    <message>
        <source>the {property}</source>
        <translation>η ιδιότητα {property}</translation>
    </message>
    <message>
        <source>then</source>
        <translation>τότε</translation>
    </message>
    <message>
        <source>there are 3 or 5 faces.</source>
        <translation>τα πρόσωπα είναι 3 ή 5.</translation>
    </message>
    <message>
        <source>there is a message for {rule!r}, which is not a rule of this kind. Its rules are {rules}.</source>
        <translation>υπάρχει μήνυμα για το {rule!r}, που δεν είναι κανόνας αυτού του είδους. Οι κανόνες του είναι: {rules}.</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>δεν υπάρχει φάκελος {folder}</translation>
    </message>
    <message>
        <source>this bound is beyond what a browser can count exactly.</source>
        <translation>αυτό το όριο ξεπερνά όσα μπορεί να μετρήσει με ακρίβεια ένα πρόγραμμα περιήγησης.</translation>
    </message>
    <message>
        <source>this channel with this integration</source>
        <translation>αυτό το κανάλι με αυτή την ενσωμάτωση</translation>
    </message>
    <message>
        <source>this channel with this integration id is not in the form&apos;s list.</source>
        <translation>αυτό το κανάλι με αυτό το αναγνωριστικό ενσωμάτωσης δεν υπάρχει στον κατάλογο της φόρμας.</translation>
    </message>
    <message>
        <source>this computer does not have that address</source>
        <translation>αυτός ο υπολογιστής δεν έχει αυτή τη διεύθυνση</translation>
    </message>
    <message>
        <source>this field has no rule {code}; it has {list}.</source>
        <translation>αυτό το πεδίο δεν έχει κανόνα {code}· έχει: {list}.</translation>
    </message>
    <message>
        <source>this is neither yes nor no.</source>
        <translation>αυτό δεν είναι ούτε ναι (yes) ούτε όχι (no).</translation>
    </message>
    <message>
        <source>this is not a flat JSON object such as {&quot;visits&quot;: 3}.</source>
        <translation>αυτό δεν είναι επίπεδο αντικείμενο JSON, όπως {&quot;visits&quot;: 3}.</translation>
    </message>
    <message>
        <source>this is not a number such as 12 or -0.5.</source>
        <translation>αυτό δεν είναι αριθμός, όπως 12 ή -0.5.</translation>
    </message>
    <message>
        <source>this is not an HTTP status such as 200 or 422.</source>
        <translation>αυτό δεν είναι κωδικός κατάστασης HTTP, όπως 200 ή 422.</translation>
    </message>
    <message>
        <source>this is not one of these words: {list}.</source>
        <translation>αυτό δεν είναι μία από τις λέξεις: {list}.</translation>
    </message>
    <message>
        <source>through the exported backend</source>
        <translation>μέσω του εξαγόμενου διακομιστή υποβολών</translation>
    </message>
    <message>
        <source>through the page</source>
        <translation>μέσω της σελίδας</translation>
    </message>
    <message>
        <source>times</source>
        <translation>επί</translation>
    </message>
    <message>
        <source>timestamp is {value}, and must be a time of this hour in ms, such as {now}.</source>
        <translation>Το timestamp είναι {value}· πρέπει να είναι χρόνος αυτής της ώρας σε ms, όπως {now}.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>έως</translation>
    </message>
    <message>
        <source>to read the conversation back</source>
        <translation>για την ανάγνωση της συνομιλίας</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>είναι πολύ νωρίς</translation>
    </message>
    <message>
        <source>too faint, {pair} {ratio} of {needed}</source>
        <translation>πολύ αχνό, {pair}: {ratio} αντί για {needed}</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>έχει πολύ λίγες επιλογές</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>είναι πάνω από το μέγιστο</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>είναι πολύ αργά</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>είναι πολύ μεγάλη</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>πολύ χαμηλή</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>έχει πάρα πολλές επιλογές</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>είναι ανοιχτά πάρα πολλά αρχεία</translation>
    </message>
    <message>
        <source>too precise</source>
        <translation>έχει πάρα πολλά δεκαδικά</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>είναι πολύ σύντομη</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>είναι κάτω από το ελάχιστο</translation>
    </message>
    <message>
        <source>trigger_node_id is missing; whether the platform takes that, or wants null, is not known.</source>
        <translation>Λείπει το trigger_node_id· δεν είναι γνωστό αν η πλατφόρμα το δέχεται ή θέλει null.</translation>
    </message>
    <message>
        <source>trigger_node_id is {value}, and must be text or null.</source>
        <translation>Το trigger_node_id είναι {value}· πρέπει να είναι κείμενο ή null.</translation>
    </message>
    <message>
        <source>trigger_node_id is {value}; it is 1 to 256 printable characters, or null.</source>
        <translation>Το trigger_node_id είναι {value}· έχει 1 έως 256 εκτυπώσιμους χαρακτήρες ή είναι null.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>αληθές ή ψευδές</translation>
    </message>
    <message>
        <source>two profiles have the same name</source>
        <translation>δύο προφίλ έχουν το ίδιο όνομα</translation>
    </message>
    <message>
        <source>typical answers</source>
        <translation>τυπικές απαντήσεις</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>σε ανάπτυξη</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>άγνωστο πεδίο</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>δεν μπορεί να χρησιμοποιηθεί</translation>
    </message>
    <message>
        <source>used by this form</source>
        <translation>χρησιμοποιείται από αυτή τη φόρμα</translation>
    </message>
    <message>
        <source>user_id is missing; it is 1 to 256 printable characters.</source>
        <translation>Το user_id λείπει· έχει 1 έως 256 εκτυπώσιμους χαρακτήρες.</translation>
    </message>
    <message>
        <source>user_id is {value}, and must be text.</source>
        <translation>Το user_id είναι {value}, και πρέπει να είναι κείμενο.</translation>
    </message>
    <message>
        <source>user_id is {value}; it is 1 to 256 printable characters.</source>
        <translation>Το user_id είναι {value}· έχει 1 έως 256 εκτυπώσιμους χαρακτήρες.</translation>
    </message>
    <message>
        <source>uses {function}(), which conditions here cannot.</source>
        <translation>χρησιμοποιεί τη συνάρτηση {function}(), που δεν υπάρχει στις συνθήκες εδώ.</translation>
    </message>
    <message>
        <source>uses {function}(), which does not exist here.</source>
        <translation>χρησιμοποιεί τη συνάρτηση {function}(), που δεν υπάρχει εδώ.</translation>
    </message>
    <message>
        <source>uses {function}, which calculations here do not have.</source>
        <translation>χρησιμοποιεί τη συνάρτηση {function}, που δεν υπάρχει στους υπολογισμούς εδώ.</translation>
    </message>
    <message>
        <source>uses {function}, which is not a rule of this kind.</source>
        <translation>χρησιμοποιεί {function}, που δεν είναι κανόνας αυτού του είδους.</translation>
    </message>
    <message>
        <source>uses {keyword}, which conditions here cannot.</source>
        <translation>χρησιμοποιεί {keyword}, που δεν υπάρχει στις συνθήκες εδώ.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>τιμή</translation>
    </message>
    <message>
        <source>verification security authentication check login</source>
        <translation>επαλήθευση ασφάλεια πιστοποίηση έλεγχος σύνδεση</translation>
    </message>
    <message>
        <source>verify: done</source>
        <translation>επαλήθευση: έγινε</translation>
    </message>
    <message>
        <source>verify: not done</source>
        <translation>επαλήθευση: δεν έγινε</translation>
    </message>
    <message>
        <source>wanted: {value}</source>
        <translation>αναμενόμενο: {value}</translation>
    </message>
    <message>
        <source>warning: {reason}</source>
        <translation>προειδοποίηση: {reason}</translation>
    </message>
    <message>
        <source>was asked too early</source>
        <translation>ρωτήθηκε πολύ νωρίς</translation>
    </message>
    <message>
        <source>was “{name}”</source>
        <translation>πριν «{name}»</translation>
    </message>
    <message>
        <source>what follows json: is not JSON ({reason}).</source>
        <translation>ό,τι βρίσκεται μετά το json: δεν είναι JSON ({reason}).</translation>
    </message>
    <message>
        <source>what is said once the answers are saved</source>
        <translation>το κείμενο μόλις αποθηκευτούν οι απαντήσεις</translation>
    </message>
    <message>
        <source>what is said when answers wait to be sent</source>
        <translation>το κείμενο όταν οι απαντήσεις περιμένουν να σταλούν</translation>
    </message>
    <message>
        <source>what is said when sending fails</source>
        <translation>το κείμενο όταν αποτυγχάνει η αποστολή</translation>
    </message>
    <message>
        <source>what is said when the answers are refused</source>
        <translation>το κείμενο όταν απορρίπτονται οι απαντήσεις</translation>
    </message>
    <message>
        <source>what is said when too many people send</source>
        <translation>το κείμενο όταν στέλνουν πάρα πολλοί</translation>
    </message>
    <message>
        <source>what is said while sending</source>
        <translation>το κείμενο κατά την αποστολή</translation>
    </message>
    <message>
        <source>which Safari before 16.4 cannot read: the whole form would fail there. Say it of the beginning with (?=…) or (?!…), such as (?!.*--).</source>
        <translation>κάτι που το Safari πριν από την έκδοση 16.4 δεν μπορεί να διαβάσει: εκεί θα αποτύγχανε ολόκληρη η φόρμα. Δηλώστε το για την αρχή με (?=…) ή (?!…), όπως (?!.*--).</translation>
    </message>
    <message>
        <source>white</source>
        <translation>στο λευκό</translation>
    </message>
    <message>
        <source>without a full year</source>
        <translation>δεν έχει πλήρες έτος</translation>
    </message>
    <message>
        <source>without digits</source>
        <translation>δεν έχει ψηφία</translation>
    </message>
    <message>
        <source>wrong: {wrong}, warnings: {warnings}</source>
        <translation>λάθη: {wrong}, προειδοποιήσεις: {warnings}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>you do not have the permission for it</source>
        <translation>δεν έχετε το δικαίωμα γι’ αυτό</translation>
    </message>
    <message>
        <source>{accepted:,} accepted, {failed:,} without an answer; {rate:,.0f} per second. Median {median:,.1f} ms, 95 % within {most:,.1f} ms, slowest {slowest:,.1f} ms.</source>
        <translation>Δεκτές: {accepted:,}, χωρίς απάντηση: {failed:,}· {rate:,.0f} το δευτερόλεπτο. Διάμεσος {median:,.1f} ms, το 95 % εντός {most:,.1f} ms, η πιο αργή {slowest:,.1f} ms.</translation>
    </message>
    <message>
        <source>{before} and {after}</source>
        <translation>{before} και {after}</translation>
    </message>
    <message>
        <source>{before} or {after}</source>
        <translation>{before} ή {after}</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} bit</translation>
    </message>
    <message>
        <source>{bound!r} is not a date such as 2026-12-31, nor today, today+30 or today-7.</source>
        <translation>το {bound!r} δεν είναι ημερομηνία όπως 2026-12-31, ούτε today, today+30 ή today-7.</translation>
    </message>
    <message>
        <source>{bound!r} is not a time such as 09:30.</source>
        <translation>το {bound!r} δεν είναι ώρα όπως 09:30.</translation>
    </message>
    <message>
        <source>{channel} shows the page in a frame. Name the sites that your chat runs on, or browsers will not show it there.</source>
        <translation>Το κανάλι {channel} δείχνει τη σελίδα μέσα σε πλαίσιο (frame). Ορίστε τους ιστότοπους όπου λειτουργεί το chat σας, αλλιώς τα προγράμματα περιήγησης δεν θα τη δείχνουν εκεί.</translation>
    </message>
    <message>
        <source>{channel}: {case}…</source>
        <translation>{channel}: {case}…</translation>
    </message>
    <message>
        <source>{code!r} is not a country code such as GR.</source>
        <translation>το {code!r} δεν είναι κωδικός χώρας όπως GR.</translation>
    </message>
    <message>
        <source>{colour}: say what it is for</source>
        <translation>{colour}: ορίστε πού θα χρησιμοποιηθεί</translation>
    </message>
    <message>
        <source>{colour}: {verdict}</source>
        <translation>{colour}: {verdict}</translation>
    </message>
    <message>
        <source>{column}: expected {expected}, came {came}</source>
        <translation>{column}: αναμενόταν {expected}, προέκυψε {came}</translation>
    </message>
    <message>
        <source>{condition} (no answer)</source>
        <translation>{condition} (χωρίς απάντηση)</translation>
    </message>
    <message>
        <source>{condition} always holds, so this part of its condition could go.</source>
        <translation>ισχύει πάντα ότι {condition}, οπότε αυτό το μέρος της συνθήκης του μπορεί να αφαιρεθεί.</translation>
    </message>
    <message>
        <source>{condition} contradicts what else must hold.</source>
        <translation>«{condition}» αντιφάσκει με τα υπόλοιπα που πρέπει να ισχύουν.</translation>
    </message>
    <message>
        <source>{condition} holds for every answer: ask whether it is answered.</source>
        <translation>«{condition}» ισχύει για κάθε απάντηση: ελέγξτε αν υπάρχει απάντηση.</translation>
    </message>
    <message>
        <source>{condition} holds whenever it is shown, so it could go.</source>
        <translation>«{condition}» ισχύει κάθε φορά που εμφανίζεται, οπότε μπορεί να αφαιρεθεί.</translation>
    </message>
    <message>
        <source>{condition} holds whenever its step is shown, so it could go.</source>
        <translation>«{condition}» ισχύει κάθε φορά που εμφανίζεται το βήμα του, οπότε μπορεί να αφαιρεθεί.</translation>
    </message>
    <message>
        <source>{condition} is told by the rest of its condition, so it could go.</source>
        <translation>«{condition}» προκύπτει από την υπόλοιπη συνθήκη του, οπότε μπορεί να αφαιρεθεί.</translation>
    </message>
    <message>
        <source>{condition}, but it takes no such answer.</source>
        <translation>«{condition}», αλλά το πεδίο δεν δέχεται τέτοια απάντηση.</translation>
    </message>
    <message>
        <source>{condition}, but that field is never shown.</source>
        <translation>«{condition}», αλλά εκείνο το πεδίο δεν εμφανίζεται ποτέ.</translation>
    </message>
    <message>
        <source>{country} is in the list already.</source>
        <translation>Η χώρα υπάρχει ήδη στον κατάλογο: {country}.</translation>
    </message>
    <message>
        <source>{count} million are the most.</source>
        <translation>Το όριο είναι {count} εκατομμύρια.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} δ</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} Απριλίου {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} Αυγούστου {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} Δεκεμβρίου {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} Φεβρουαρίου {year}</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} Ιανουαρίου {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} Ιουλίου {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} Ιουνίου {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} Μαρτίου {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} Μαΐου {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} Νοεμβρίου {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} Οκτωβρίου {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} Σεπτεμβρίου {year}</translation>
    </message>
    <message>
        <source>{expected} was expected, but {found} was found.</source>
        <translation>{expected}: αυτό αναμενόταν, αλλά βρέθηκε {found}.</translation>
    </message>
    <message>
        <source>{facts}; the file has {bytes:,}</source>
        <translation>{facts}· το αρχείο έχει {bytes:,}</translation>
    </message>
    <message>
        <source>{fault} The form stays as it was until this is right.</source>
        <translation>{fault} Η φόρμα μένει όπως ήταν μέχρι να διορθωθεί αυτό.</translation>
    </message>
    <message>
        <source>{fault}, {seconds} s</source>
        <translation>{fault}, {seconds} δ.</translation>
    </message>
    <message>
        <source>{field} does not include {value}</source>
        <translation>{field} δεν περιλαμβάνει {value}</translation>
    </message>
    <message>
        <source>{field} has a value</source>
        <translation>{field} έχει τιμή</translation>
    </message>
    <message>
        <source>{field} has it chosen at first</source>
        <translation>Στο πεδίο {field} είναι αρχικά επιλεγμένο</translation>
    </message>
    <message>
        <source>{field} has no value</source>
        <translation>{field} δεν έχει τιμή</translation>
    </message>
    <message>
        <source>{field} includes one of {values}</source>
        <translation>{field} περιλαμβάνει ένα από {values}</translation>
    </message>
    <message>
        <source>{field} includes {value}</source>
        <translation>{field} περιλαμβάνει {value}</translation>
    </message>
    <message>
        <source>{field} is after {value}</source>
        <translation>{field} είναι μετά από {value}</translation>
    </message>
    <message>
        <source>{field} is answered</source>
        <translation>{field} έχει απάντηση</translation>
    </message>
    <message>
        <source>{field} is before {value}</source>
        <translation>{field} είναι πριν από {value}</translation>
    </message>
    <message>
        <source>{field} is between {values}</source>
        <translation>{field} είναι μεταξύ {values}</translation>
    </message>
    <message>
        <source>{field} is filled from this variable</source>
        <translation>Το πεδίο {field} συμπληρώνεται από αυτή τη μεταβλητή</translation>
    </message>
    <message>
        <source>{field} is less than {value}</source>
        <translation>{field} είναι κάτω από {value}</translation>
    </message>
    <message>
        <source>{field} is more than {value}</source>
        <translation>{field} είναι πάνω από {value}</translation>
    </message>
    <message>
        <source>{field} is not answered</source>
        <translation>{field} δεν έχει απάντηση</translation>
    </message>
    <message>
        <source>{field} is not ticked</source>
        <translation>{field} δεν έχει επιλεγεί</translation>
    </message>
    <message>
        <source>{field} is not {value}</source>
        <translation>{field} δεν είναι {value}</translation>
    </message>
    <message>
        <source>{field} is one of {values}</source>
        <translation>{field} είναι ένα από {values}</translation>
    </message>
    <message>
        <source>{field} is shown only with the step {step}</source>
        <translation>Το πεδίο {field} εμφανίζεται μόνο μαζί με το βήμα {step}</translation>
    </message>
    <message>
        <source>{field} is ticked</source>
        <translation>{field} έχει επιλεγεί</translation>
    </message>
    <message>
        <source>{field} is {value}</source>
        <translation>{field} είναι {value}</translation>
    </message>
    <message>
        <source>{field} matches the pattern {pattern}</source>
        <translation>{field} ταιριάζει με το μοτίβο {pattern}</translation>
    </message>
    <message>
        <source>{field} must repeat it</source>
        <translation>Το πεδίο {field} πρέπει να το επαναλαμβάνει</translation>
    </message>
    <message>
        <source>{field} must repeat {other}</source>
        <translation>Το πεδίο {field} πρέπει να επαναλαμβάνει: {other}</translation>
    </message>
    <message>
        <source>{field} needs a context name.</source>
        <translation>Το πεδίο {field} χρειάζεται όνομα πλαισίου (context).</translation>
    </message>
    <message>
        <source>{field} needs a label in the form&apos;s first language, {language}.</source>
        <translation>Το πεδίο {field} χρειάζεται ετικέτα στην πρώτη γλώσσα της φόρμας: {language}.</translation>
    </message>
    <message>
        <source>{field} needs a text in the form&apos;s first language, {language}.</source>
        <translation>Το πεδίο {field} χρειάζεται κείμενο στην πρώτη γλώσσα της φόρμας: {language}.</translation>
    </message>
    <message>
        <source>{field} seems to ask for {asked}. A conversation is kept, and its agents and other systems can read it, so card data must not go into it (PCI DSS). Take payments on your payment provider&apos;s page.</source>
        <translation>Το πεδίο {field} φαίνεται να ζητά {asked}. Η συνομιλία διατηρείται και μπορούν να τη διαβάσουν εκπρόσωποι και άλλα συστήματα, γι’ αυτό δεν πρέπει να περιέχει στοιχεία καρτών (PCI DSS). Δεχτείτε πληρωμές στη σελίδα του παρόχου πληρωμών σας.</translation>
    </message>
    <message>
        <source>{field} seems to ask for {asked}. A conversation is kept, and its agents and other systems can read it, so nothing that opens an account may go into it. Let people sign in on a page of your own.</source>
        <translation>Το πεδίο {field} φαίνεται να ζητά {asked}. Η συνομιλία διατηρείται και μπορούν να τη διαβάσουν εκπρόσωποι και άλλα συστήματα, γι’ αυτό δεν πρέπει να περιέχει τίποτα που ανοίγει λογαριασμό. Η σύνδεση χρηστών πρέπει να γίνεται σε δική σας σελίδα.</translation>
    </message>
    <message>
        <source>{field} takes this variable</source>
        <translation>Το πεδίο {field} παίρνει αυτή τη μεταβλητή</translation>
    </message>
    <message>
        <source>{field} was added</source>
        <translation>Προστέθηκε το πεδίο {field}</translation>
    </message>
    <message>
        <source>{field} was removed</source>
        <translation>Αφαιρέθηκε το πεδίο {field}</translation>
    </message>
    <message>
        <source>{field}: a query parameter&apos;s name begins with a letter, has up to 64 letters, digits, dots, dashes or underscores, and is not one of the platform&apos;s own.</source>
        <translation>{field}: το όνομα μιας παραμέτρου ερωτήματος αρχίζει με γράμμα, έχει έως 64 γράμματα, ψηφία, τελείες, παύλες ή κάτω παύλες, και δεν είναι ένα από τα ονόματα της ίδιας της πλατφόρμας.</translation>
    </message>
    <message>
        <source>{field}: an option would be delivered as {name!r}, which is in use, or is not a context name. Change its value, or deliver one text.</source>
        <translation>{field}: μια επιλογή θα παραδινόταν ως {name!r}, όνομα που χρησιμοποιείται ήδη ή δεν είναι όνομα πλαισίου (context). Αλλάξτε την τιμή της ή παραδώστε ένα κείμενο.</translation>
    </message>
    <message>
        <source>{field}: as early as allowed</source>
        <translation>{field}: όσο νωρίς επιτρέπεται</translation>
    </message>
    <message>
        <source>{field}: as few as allowed</source>
        <translation>{field}: όσο λίγες επιλογές επιτρέπονται</translation>
    </message>
    <message>
        <source>{field}: as large as allowed</source>
        <translation>{field}: ο μεγαλύτερος αριθμός που επιτρέπεται</translation>
    </message>
    <message>
        <source>{field}: as late as allowed</source>
        <translation>{field}: όσο αργά επιτρέπεται</translation>
    </message>
    <message>
        <source>{field}: as long as allowed</source>
        <translation>{field}: όσο μεγάλη επιτρέπεται</translation>
    </message>
    <message>
        <source>{field}: as many as allowed</source>
        <translation>{field}: όσο πολλές επιλογές επιτρέπονται</translation>
    </message>
    <message>
        <source>{field}: as short as allowed</source>
        <translation>{field}: όσο σύντομη επιτρέπεται</translation>
    </message>
    <message>
        <source>{field}: as small as allowed</source>
        <translation>{field}: ο μικρότερος αριθμός που επιτρέπεται</translation>
    </message>
    <message>
        <source>{field}: on a step</source>
        <translation>{field}: ακριβώς σε βήμα</translation>
    </message>
    <message>
        <source>{field}: the first or the last option</source>
        <translation>{field}: η πρώτη ή η τελευταία επιλογή</translation>
    </message>
    <message>
        <source>{field}: the name {name!r} has a meaning of its own, for the platform or for JavaScript. Choose another.</source>
        <translation>{field}: το όνομα {name!r} έχει δική του σημασία, για την πλατφόρμα ή για τη JavaScript. Επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>{field}: the names {one!r} and {other!r} differ only in capital letters, which are easily confused. Rename one of them.</source>
        <translation>{field}: τα ονόματα {one!r} και {other!r} διαφέρουν μόνο στα κεφαλαία, οπότε μπερδεύονται εύκολα. Μετονομάστε ένα από τα δύο.</translation>
    </message>
    <message>
        <source>{field}: {fault}</source>
        <translation>{field}: {fault}</translation>
    </message>
    <message>
        <source>{field}: {name!r} is not a context name. It has up to 64 letters from a to z, digits and underscores, and no digit at its beginning, such as {example}.</source>
        <translation>{field}: το {name!r} δεν είναι όνομα πλαισίου (context). Έχει έως 64 γράμματα από a έως z, ψηφία και κάτω παύλες, χωρίς ψηφίο στην αρχή, όπως {example}.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>{field}: {property}</source>
        <translation>{field}: {property}</translation>
    </message>
    <message>
        <source>{field}: {text}</source>
        <translation>{field}: {text}</translation>
    </message>
    <message>
        <source>{field}: {text} is missing in {language}. Give every grade its word, or none.</source>
        <translation>{field}: {text} λείπει σε: {language}. Δώστε σε κάθε βαθμό τη λέξη του, ή σε κανέναν.</translation>
    </message>
    <message>
        <source>{field}: {uses} fields have the name {name!r}; each needs its own.</source>
        <translation>{field}: {uses} πεδία έχουν το όνομα {name!r}· κάθε πεδίο χρειάζεται δικό του.</translation>
    </message>
    <message>
        <source>{files}, {bytes}</source>
        <translation>{files}, {bytes}</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>Το αρχείο {file} δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {fault}.</source>
        <translation>Δεν είναι δυνατή η ανάγνωση του αρχείου {file}: {fault}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Το αρχείο {file} δεν διαβάζεται: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be deleted: {reason}.</source>
        <translation>Δεν ήταν δυνατή η διαγραφή του αρχείου {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>Δεν ήταν δυνατή η ανάγνωση του αρχείου {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be replaced: {reason}.</source>
        <translation>Δεν ήταν δυνατή η αντικατάσταση του αρχείου {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>Το αρχείο {file} υπάρχει ήδη.</translation>
    </message>
    <message>
        <source>{file} holds no certificate in PEM or DER.</source>
        <translation>Το αρχείο {file} δεν περιέχει πιστοποιητικό σε PEM ή DER.</translation>
    </message>
    <message>
        <source>{file} holds {secret}.</source>
        <translation>Το {file} περιέχει {secret}.</translation>
    </message>
    <message>
        <source>{file} is a file and not a folder</source>
        <translation>το {file} είναι αρχείο και όχι φάκελος</translation>
    </message>
    <message>
        <source>{file} is gone: another program deleted or moved it. The form is still open here.</source>
        <translation>Το αρχείο {file} δεν υπάρχει πια: άλλο πρόγραμμα το διέγραψε ή το μετακίνησε. Η φόρμα είναι ακόμη ανοιχτή εδώ.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MiB.</source>
        <translation>Το αρχείο {file} είναι μεγαλύτερο από {most} MiB.</translation>
    </message>
    <message>
        <source>{file} was changed by another program and cannot be read as a form any more. {message} The form is still open here as it was.</source>
        <translation>Το αρχείο {file} άλλαξε από άλλο πρόγραμμα και δεν διαβάζεται πλέον ως φόρμα. {message} Η φόρμα είναι ακόμη ανοιχτή εδώ όπως ήταν.</translation>
    </message>
    <message>
        <source>{file} was changed by another program, and was read again.</source>
        <translation>Το αρχείο {file} άλλαξε από άλλο πρόγραμμα και διαβάστηκε ξανά.</translation>
    </message>
    <message>
        <source>{file} was changed by another program. Saving asks before it is replaced.</source>
        <translation>Το αρχείο {file} άλλαξε από άλλο πρόγραμμα. Η αποθήκευση ρωτά πριν το αντικαταστήσει.</translation>
    </message>
    <message>
        <source>{file} was changed by another program. The form is still open here as it was.</source>
        <translation>Το αρχείο {file} άλλαξε από άλλο πρόγραμμα. Η φόρμα είναι ακόμη ανοιχτή εδώ όπως ήταν.</translation>
    </message>
    <message>
        <source>{file} – not saved</source>
        <translation>{file} – χωρίς αποθήκευση</translation>
    </message>
    <message>
        <source>{file}: {wordings} in {rows}, {wrong}.</source>
        <translation>{file}: {wordings} σε {rows}, {wrong}.</translation>
    </message>
    <message>
        <source>{file}: {wordings} in {rows}.</source>
        <translation>{file}: {wordings} σε {rows}.</translation>
    </message>
    <message>
        <source>{fingerprint}…, not stored here</source>
        <translation>{fingerprint}…, δεν είναι αποθηκευμένο εδώ</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}.</source>
        <translation>Δεν είναι δυνατή η δημιουργία του φακέλου {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}.</source>
        <translation>Δεν ήταν δυνατή η δημιουργία του φακέλου {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{folder} is not a folder: {reason}.</source>
        <translation>Το {folder} δεν είναι φάκελος: {reason}.</translation>
    </message>
    <message>
        <source>{form} accessibility.html</source>
        <translation>{form} προσβασιμότητα.html</translation>
    </message>
    <message>
        <source>{form}, preview</source>
        <translation>{form}, προεπισκόπηση</translation>
    </message>
    <message>
        <source>{front} on {behind}</source>
        <translation>{front} πάνω σε {behind}</translation>
    </message>
    <message>
        <source>{function}: {help} Such as {example}</source>
        <translation>{function}: {help} Για παράδειγμα {example}</translation>
    </message>
    <message>
        <source>{header} is missing or allows too much</source>
        <translation>το {header} λείπει ή επιτρέπει πάρα πολλά</translation>
    </message>
    <message>
        <source>{header} is not expected</source>
        <translation>το {header} δεν αναμενόταν</translation>
    </message>
    <message>
        <source>{header} is not {wanted}</source>
        <translation>το {header} δεν είναι {wanted}</translation>
    </message>
    <message>
        <source>{host} answers over {version}.</source>
        <translation>Ο διακομιστής {host} απαντά μέσω {version}.</translation>
    </message>
    <message>
        <source>{host} broke the connection, or does not speak HTTP.</source>
        <translation>Ο διακομιστής {host} διέκοψε τη σύνδεση ή δεν υποστηρίζει HTTP.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>Ο διακομιστής {host} δεν είναι προσβάσιμος.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>Ο διακομιστής {host} δεν απάντησε έγκαιρα.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS 1.2 or 1.3.</source>
        <translation>Ο διακομιστής {host} δεν υποστηρίζει TLS 1.2 ή 1.3.</translation>
    </message>
    <message>
        <source>{host} ended the encrypted connection.</source>
        <translation>Ο διακομιστής {host} τερμάτισε την κρυπτογραφημένη σύνδεση.</translation>
    </message>
    <message>
        <source>{host} is a real host. It is asked for the conversation&apos;s variables, by a request that is signed with {key}. Whether an account lets this be read is not documented.</source>
        <translation>Το {host} είναι πραγματικός διακομιστής. Θα του ζητηθούν οι μεταβλητές της συνομιλίας, με αίτημα υπογεγραμμένο με το ζεύγος κλειδιών: {key}. Αν ένας λογαριασμός επιτρέπει αυτή την ανάγνωση δεν τεκμηριώνεται.</translation>
    </message>
    <message>
        <source>{host} is a real host: a conversation there may go on with these answers. The request is signed with {key}.</source>
        <translation>Ο {host} είναι πραγματικός υπολογιστής: μια συνομιλία εκεί μπορεί να συνεχιστεί με αυτές τις απαντήσεις. Το αίτημα υπογράφεται με: {key}.</translation>
    </message>
    <message>
        <source>{host} is a real host: a conversation there may go on.</source>
        <translation>Το {host} είναι πραγματικός διακομιστής: εκεί μπορεί να συνεχιστεί μια συνομιλία.</translation>
    </message>
    <message>
        <source>{host} is on this machine, where no TLS is needed.</source>
        <translation>Ο διακομιστής {host} βρίσκεται σε αυτόν τον υπολογιστή, όπου δεν χρειάζεται TLS.</translation>
    </message>
    <message>
        <source>{host} may reach the real platform: its backend signs the answers and delivers them, and a conversation may go on with them.</source>
        <translation>Η διεύθυνση {host} ενδέχεται να οδηγεί στην πραγματική πλατφόρμα: το backend της υπογράφει τις απαντήσεις και τις παραδίδει, και μια συνομιλία ενδέχεται να συνεχιστεί με αυτές.</translation>
    </message>
    <message>
        <source>{host} speaks {version}, which is out of date.</source>
        <translation>Ο διακομιστής {host} χρησιμοποιεί {version}, που είναι παρωχημένο.</translation>
    </message>
    <message>
        <source>{host} – a real host: you are asked each time</source>
        <translation>{host} – πραγματικός υπολογιστής: ερωτάστε κάθε φορά</translation>
    </message>
    <message>
        <source>{host} – nothing leaves this machine</source>
        <translation>{host} – τίποτα δεν φεύγει από αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>{host} – on this machine, but may deliver to the real platform: you are asked each time</source>
        <translation>{host} – σε αυτόν τον υπολογιστή, αλλά ενδέχεται να παραδίδει στην πραγματική πλατφόρμα: θα ερωτάστε κάθε φορά</translation>
    </message>
    <message>
        <source>{integration!r} is not an integration: channel and id are up to 128 letters, digits, - or _.</source>
        <translation>Το {integration!r} δεν είναι ενσωμάτωση: το κανάλι και το id είναι έως 128 γράμματα, ψηφία, - ή _.</translation>
    </message>
    <message>
        <source>{key} is {value}, and {wanted} is expected.</source>
        <translation>Το {key} είναι {value}, ενώ αναμένεται {wanted}.</translation>
    </message>
    <message>
        <source>{key} stays locked; nothing was sent.</source>
        <translation>Παραμένει κλειδωμένο: {key}. Δεν στάλθηκε τίποτα.</translation>
    </message>
    <message>
        <source>{kinds}. These fields have no property in common.</source>
        <translation>{kinds}. Αυτά τα πεδία δεν έχουν κοινές ιδιότητες.</translation>
    </message>
    <message>
        <source>{kind}, as {name}.</source>
        <translation>{kind}, ως {name}.</translation>
    </message>
    <message>
        <source>{label}: back to the usual</source>
        <translation>{label}: επαναφορά στο συνηθισμένο</translation>
    </message>
    <message>
        <source>{language} (first language)</source>
        <translation>{language} (πρώτη γλώσσα)</translation>
    </message>
    <message>
        <source>{language} · default</source>
        <translation>{language} · προεπιλογή</translation>
    </message>
    <message>
        <source>{method} came, and this address takes {methods} only.</source>
        <translation>Ήρθε {method}, ενώ αυτή η διεύθυνση δέχεται μόνο {methods}.</translation>
    </message>
    <message>
        <source>{milliseconds:,.0f} ms</source>
        <translation>{milliseconds:,.0f} ms</translation>
    </message>
    <message>
        <source>{milliseconds:,.1f} ms</source>
        <translation>{milliseconds:,.1f} ms</translation>
    </message>
    <message>
        <source>{mixed}  Give all what the first one has</source>
        <translation>{mixed}  Σε όλα η τιμή του πρώτου</translation>
    </message>
    <message>
        <source>{moment} · {host} · signed with {key}</source>
        <translation>{moment} · {host} · υπογραφή: {key}</translation>
    </message>
    <message>
        <source>{moment}, as {file}</source>
        <translation>{moment}, ως {file}</translation>
    </message>
    <message>
        <source>{most} MB are the most for a list of colours.</source>
        <translation>Ένας κατάλογος χρωμάτων μπορεί να έχει έως {most} MB.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a key pair&apos;s name.</source>
        <translation>Το {name!r} δεν μπορεί να είναι όνομα ζεύγους κλειδιών.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a key pair&apos;s name: it is too long for a file&apos;s name.</source>
        <translation>Το {name!r} δεν μπορεί να είναι όνομα ζεύγους κλειδιών: είναι πολύ μεγάλο για όνομα αρχείου.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} και {count} ακόμη</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} και {more} ακόμη</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (αντίγραφο)</translation>
    </message>
    <message>
        <source>{name} ({fingerprint}…, the form&apos;s own)</source>
        <translation>{name} ({fingerprint}…, το ζεύγος της φόρμας)</translation>
    </message>
    <message>
        <source>{name} does not say which format it should have.</source>
        <translation>Από το όνομα {name} δεν προκύπτει η μορφή που πρέπει να έχει.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>Το {name} είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>{name} is missing: lines removed at the end would not be noticed.</source>
        <translation>Το αρχείο {name} λείπει: αν αφαιρέθηκαν γραμμές από το τέλος, δεν θα φανεί.</translation>
    </message>
    <message>
        <source>{name} is not a key pair.</source>
        <translation>Το {name} δεν είναι ζεύγος κλειδιών.</translation>
    </message>
    <message>
        <source>{name} is not known</source>
        <translation>το {name} δεν είναι γνωστό</translation>
    </message>
    <message>
        <source>{name} is the name of a project.</source>
        <translation>Το {name} είναι όνομα έργου.</translation>
    </message>
    <message>
        <source>{name} is too large to be of an exported bundle.</source>
        <translation>Το αρχείο {name} είναι πολύ μεγάλο για να ανήκει σε εξαγόμενο πακέτο.</translation>
    </message>
    <message>
        <source>{name} was altered since it was exported.</source>
        <translation>Το αρχείο {name} άλλαξε μετά την εξαγωγή.</translation>
    </message>
    <message>
        <source>{name} was changed by another program since it was opened.</source>
        <translation>Το αρχείο {name} άλλαξε από άλλο πρόγραμμα αφότου ανοίχτηκε.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of the app.</source>
        <translation>Το {name} γράφτηκε από νεότερη έκδοση της εφαρμογής.</translation>
    </message>
    <message>
        <source>{name} · required</source>
        <translation>{name} · υποχρεωτικό</translation>
    </message>
    <message>
        <source>{name} – {found} ({time:,} ms)</source>
        <translation>{name} – {found} ({time:,} ms)</translation>
    </message>
    <message>
        <source>{name}: Something in it is nested too deep.</source>
        <translation>{name}: Κάτι μέσα του έχει υπερβολικά πολλά επίπεδα ένθεσης.</translation>
    </message>
    <message>
        <source>{name}: The file is empty.</source>
        <translation>{name}: Το αρχείο είναι κενό.</translation>
    </message>
    <message>
        <source>{name}: The file is larger than {most} MiB, which no form needs.</source>
        <translation>{name}: Το αρχείο είναι μεγαλύτερο από {most} MiB, που δεν χρειάζεται καμία φόρμα.</translation>
    </message>
    <message>
        <source>{name}: choose a colour</source>
        <translation>{name}: επιλογή χρώματος</translation>
    </message>
    <message>
        <source>{network}, at {address}</source>
        <translation>{network}, στη διεύθυνση {address}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} και {other}</translation>
    </message>
    <message>
        <source>{origin!r} is not an origin exactly like https://forms.example.com.</source>
        <translation>Το {origin!r} δεν είναι προέλευση (origin) ακριβώς όπως https://forms.example.com.</translation>
    </message>
    <message>
        <source>{pair}, in the dark: {ratio:.1f}, of {needed:.1f} needed</source>
        <translation>{pair}, σε σκούρο περιβάλλον: {ratio:.1f}, απαιτείται {needed:.1f}</translation>
    </message>
    <message>
        <source>{pair}, {scheme}: {ratio}, {needed} needed, {verdict}</source>
        <translation>{pair}, {scheme}: {ratio}, χρειάζεται {needed}, {verdict}</translation>
    </message>
    <message>
        <source>{pair}: use {colour}</source>
        <translation>{pair}: χρήση του {colour}</translation>
    </message>
    <message>
        <source>{pair}: {ratio:.1f}, of {needed:.1f} needed</source>
        <translation>{pair}: {ratio:.1f}, απαιτείται {needed:.1f}</translation>
    </message>
    <message>
        <source>{pane}, {state}: {fault}</source>
        <translation>{pane}, {state}: {fault}</translation>
    </message>
    <message>
        <source>{passed:,} passed, {failed:,} failed, {stuck:,} could not run.</source>
        <translation>Πέρασαν: {passed:,}, απέτυχαν: {failed:,}, δεν εκτελέστηκαν: {stuck:,}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: something else has its name.</source>
        <translation>Δεν είναι δυνατή η εγγραφή του {path}: κάτι άλλο έχει το όνομά του.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>Δεν ήταν δυνατή η ανάγνωση του αρχείου {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be started: {reason}.</source>
        <translation>Δεν ήταν δυνατή η εκκίνηση του {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>Δεν ήταν δυνατή η εγγραφή του {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>Το {path} υπάρχει ήδη.</translation>
    </message>
    <message>
        <source>{path} exists and is not a zip file.</source>
        <translation>Το {path} υπάρχει και δεν είναι αρχείο zip.</translation>
    </message>
    <message>
        <source>{path} is a file.</source>
        <translation>Το {path} είναι αρχείο.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a project file.</source>
        <translation>Το {path} είναι φάκελος, όχι αρχείο έργου.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>Το {path} είναι φάκελος.</translation>
    </message>
    <message>
        <source>{path} is another one than this export&apos;s, and larger.</source>
        <translation>Το αρχείο {path} διαφέρει από αυτό της εξαγωγής και είναι μεγαλύτερο.</translation>
    </message>
    <message>
        <source>{path} is another one than this export&apos;s.</source>
        <translation>Το αρχείο {path} διαφέρει από αυτό της εξαγωγής.</translation>
    </message>
    <message>
        <source>{path} is not an exported bundle, or a file of it is missing.</source>
        <translation>Το {path} δεν είναι εξαγόμενο πακέτο, ή λείπει κάποιο αρχείο του.</translation>
    </message>
    <message>
        <source>{path} is not empty, and is not an earlier export.</source>
        <translation>Ο φάκελος {path} δεν είναι κενός και δεν είναι παλαιότερη εξαγωγή.</translation>
    </message>
    <message>
        <source>{path} is not there: {answer}.</source>
        <translation>Το αρχείο {path} δεν βρίσκεται εκεί: {answer}.</translation>
    </message>
    <message>
        <source>{path} is too large to be an exported bundle.</source>
        <translation>Το {path} είναι πολύ μεγάλο για εξαγόμενο πακέτο.</translation>
    </message>
    <message>
        <source>{path} leads to another address: {url}.</source>
        <translation>Το αρχείο {path} οδηγεί σε άλλη διεύθυνση: {url}.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} από {count}</translation>
    </message>
    <message>
        <source>{place}: {message}</source>
        <translation>{place}: {message}</translation>
    </message>
    <message>
        <source>{problem} See character {number}.</source>
        <translation>{problem} Δείτε τον χαρακτήρα {number}.</translation>
    </message>
    <message>
        <source>{problem} The name is still {name}.</source>
        <translation>{problem} Το όνομα παραμένει {name}.</translation>
    </message>
    <message>
        <source>{property} ({language})</source>
        <translation>{property} ({language})</translation>
    </message>
    <message>
        <source>{property} is {colour!r}; it must be like #1a56db, or empty.</source>
        <translation>Το {property} είναι {colour!r}· πρέπει να είναι όπως #1a56db, ή κενό.</translation>
    </message>
    <message>
        <source>{property} is {colour!r}; it must be like #1a56db.</source>
        <translation>Το {property} είναι {colour!r}· πρέπει να είναι όπως #1a56db.</translation>
    </message>
    <message>
        <source>{property} of {field}</source>
        <translation>{property} στο {field}</translation>
    </message>
    <message>
        <source>{property}, entry {number}</source>
        <translation>{property}, καταχώριση {number}</translation>
    </message>
    <message>
        <source>{property}: a script, or a rule of it.</source>
        <translation>{property}: μια δέσμη ενεργειών, ή ένας κανόνας της.</translation>
    </message>
    <message>
        <source>{property}: choose a file</source>
        <translation>{property}: επιλογή αρχείου</translation>
    </message>
    <message>
        <source>{property}: country to add</source>
        <translation>{property}: χώρα προς προσθήκη</translation>
    </message>
    <message>
        <source>{property}: give all what the first one has</source>
        <translation>{property}: σε όλα η τιμή του πρώτου</translation>
    </message>
    <message>
        <source>{property}: it {reason}</source>
        <translation>{property}: {reason}</translation>
    </message>
    <message>
        <source>{property}: paste from the clipboard</source>
        <translation>{property}: επικόλληση από το πρόχειρο</translation>
    </message>
    <message>
        <source>{property}: pick a date</source>
        <translation>{property}: επιλογή ημερομηνίας</translation>
    </message>
    <message>
        <source>{property}: remove</source>
        <translation>{property}: αφαίρεση</translation>
    </message>
    <message>
        <source>{property}: the kind “{kind}” has none.</source>
        <translation>{property}: το είδος «{kind}» δεν το διαθέτει.</translation>
    </message>
    <message>
        <source>{purpose} The passphrase is remembered until you close Webview Builder.</source>
        <translation>{purpose} Η φράση πρόσβασης απομνημονεύεται μέχρι να κλείσετε το Webview Builder.</translation>
    </message>
    <message>
        <source>{reason} ({place})</source>
        <translation>{reason} ({place})</translation>
    </message>
    <message>
        <source>{scale:.0%} of its size</source>
        <translation>{scale:.0%} του μεγέθους της</translation>
    </message>
    <message>
        <source>{scheme}: the page did not load</source>
        <translation>{scheme}: η σελίδα δεν φορτώθηκε</translation>
    </message>
    <message>
        <source>{sheet}, row {number}</source>
        <translation>{sheet}, γραμμή {number}</translation>
    </message>
    <message>
        <source>{site!r} is not a site such as https://www.example.com (http only for this machine).</source>
        <translation>Το {site!r} δεν είναι ιστότοπος όπως https://www.example.com (http μόνο για αυτόν τον υπολογιστή).</translation>
    </message>
    <message>
        <source>{size:,} bytes compressed, of {budget:,} that arrive at once.</source>
        <translation>{size:,} byte συμπιεσμένα, από τα {budget:,} που φτάνουν με μιας.</translation>
    </message>
    <message>
        <source>{size:,} bytes compressed: more than the {budget:,} that arrive at once.</source>
        <translation>{size:,} byte συμπιεσμένα: περισσότερα από τα {budget:,} που φτάνουν με μιας.</translation>
    </message>
    <message>
        <source>{size} MB are the most for a picture.</source>
        <translation>Το μέγιστο για μια εικόνα είναι {size} MB.</translation>
    </message>
    <message>
        <source>{source} holds no text.</source>
        <translation>Δεν υπάρχει κείμενο στην πηγή: {source}.</translation>
    </message>
    <message>
        <source>{source} is too large to be a key (over {most} KiB).</source>
        <translation>Πολύ μεγάλο μέγεθος για κλειδί (πάνω από {most} KiB): {source}.</translation>
    </message>
    <message>
        <source>{source}: {taken} taken, {changed} changed, {left} left.</source>
        <translation>{source}: ελήφθησαν {taken}, άλλαξαν {changed}, παραλείφθηκαν {left}.</translation>
    </message>
    <message>
        <source>{steps}, then always {fault}</source>
        <translation>{steps}, έπειτα πάντα {fault}</translation>
    </message>
    <message>
        <source>{steps}, then as the platform would</source>
        <translation>{steps}, έπειτα όπως η πλατφόρμα</translation>
    </message>
    <message>
        <source>{tag!r} is not a language tag such as en or pt-br.</source>
        <translation>Το {tag!r} δεν είναι κωδικός γλώσσας όπως en ή pt-br.</translation>
    </message>
    <message>
        <source>{target} cannot be sent to from here.</source>
        <translation>Δεν γίνεται αποστολή από εδώ στον προορισμό {target}.</translation>
    </message>
    <message>
        <source>{text} ({language}) has more than {most} characters. Shorten it.</source>
        <translation>{text} ({language}) έχει περισσότερους από {most} χαρακτήρες. Συντομεύστε το κείμενο.</translation>
    </message>
    <message>
        <source>{text} ({language}) has {wrong}, which is not a placeholder and is shown as it stands. Write {right}.</source>
        <translation>{text} ({language}) περιέχει {wrong}, που δεν είναι σύμβολο θέσης και εμφανίζεται όπως είναι. Γράψτε {right}.</translation>
    </message>
    <message>
        <source>{text} has more than {most} characters. Shorten it.</source>
        <translation>{text} έχει περισσότερους από {most} χαρακτήρες. Συντομεύστε το κείμενο.</translation>
    </message>
    <message>
        <source>{text} has no wording in {languages}; {language} will be shown there.</source>
        <translation>{text} δεν έχει διατύπωση σε: {languages}· εκεί θα εμφανίζεται: {language}.</translation>
    </message>
    <message>
        <source>{text} has no wording of yours in {languages}; the page&apos;s own words stay there.</source>
        <translation>{text} δεν έχει δική σας διατύπωση σε: {languages}· εκεί μένουν τα λόγια της ίδιας της σελίδας.</translation>
    </message>
    <message>
        <source>{text} has the placeholder {placeholder}, which {problem}</source>
        <translation>{text} περιέχει το σύμβολο θέσης {placeholder}, που {problem}</translation>
    </message>
    <message>
        <source>{text} has {placeholders}, which the page does not know here and shows as it is. It knows none here.</source>
        <translation>{text} περιέχει {placeholders}, που η σελίδα δεν γνωρίζει εδώ και το δείχνει όπως είναι. Εδώ δεν γνωρίζει κανένα.</translation>
    </message>
    <message>
        <source>{text} has {placeholders}, which the page does not know here and shows as it is. It knows {known}.</source>
        <translation>{text} περιέχει {placeholders}, που η σελίδα δεν γνωρίζει εδώ και το δείχνει όπως είναι. Γνωρίζει: {known}.</translation>
    </message>
    <message>
        <source>{text} has {placeholder} in {language}, but not in {other}.</source>
        <translation>{text} περιέχει {placeholder} σε: {language}, αλλά όχι σε: {other}.</translation>
    </message>
    <message>
        <source>{text} holds control characters. Type it again.</source>
        <translation>{text} περιέχει χαρακτήρες ελέγχου. Πληκτρολογήστε ξανά το κείμενο.</translation>
    </message>
    <message>
        <source>{text} in {languages} was translated when it said “{old}” in {language}. Change the translation, or mark it as right.</source>
        <translation>{text} μεταφράστηκε σε: {languages}, όταν έλεγε «{old}» ({language}). Αλλάξτε τη μετάφραση ή σημειώστε την ως σωστή.</translation>
    </message>
    <message>
        <source>{text} in {language} shows its answer</source>
        <translation>{text} ({language}) δείχνει την απάντησή του</translation>
    </message>
    <message>
        <source>{text} lacks {placeholders}, in whose place the page says what it is about.</source>
        <translation>{text} δεν περιέχει {placeholders}, στη θέση του οποίου η σελίδα λέει για τι πρόκειται.</translation>
    </message>
    <message>
        <source>{text} of {field} in {language} shows its answer</source>
        <translation>{text} στο πεδίο {field} ({language}) δείχνει την απάντησή του</translation>
    </message>
    <message>
        <source>{text} of {field} shows its answer</source>
        <translation>{text} στο πεδίο {field} δείχνει την απάντησή του</translation>
    </message>
    <message>
        <source>{text} shows its answer</source>
        <translation>{text} δείχνει την απάντησή του</translation>
    </message>
    <message>
        <source>{text} shows this variable</source>
        <translation>{text} δείχνει αυτή τη μεταβλητή</translation>
    </message>
    <message>
        <source>{text}. This form never says it.</source>
        <translation>{text}. Αυτή η φόρμα δεν το λέει ποτέ.</translation>
    </message>
    <message>
        <source>{text}: insert an answer</source>
        <translation>{text}: εισαγωγή απάντησης</translation>
    </message>
    <message>
        <source>{title} is another key pair by now; nothing was sent.</source>
        <translation>Το ζεύγος κλειδιών {title} είναι πλέον διαφορετικό· δεν στάλθηκε τίποτα.</translation>
    </message>
    <message>
        <source>{title}: {needed} needed</source>
        <translation>{title}: χρειάζεται {needed}</translation>
    </message>
    <message>
        <source>{type} is data about the device or the visit.</source>
        <translation>Το {type} είναι στοιχείο για τη συσκευή ή την επίσκεψη.</translation>
    </message>
    <message>
        <source>{type}, {count:,} of {most:,} bytes as it is sent</source>
        <translation>{type}, {count:,} από {most:,} byte όπως στέλνεται</translation>
    </message>
    <message>
        <source>{url!r} is not a usable address.</source>
        <translation>Η διεύθυνση {url!r} δεν μπορεί να χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>{url!r} is not the address of a backend.</source>
        <translation>Το {url!r} δεν είναι διεύθυνση διακομιστή υποβολών.</translation>
    </message>
    <message>
        <source>{url!r} is not the address of a page.</source>
        <translation>Το {url!r} δεν είναι διεύθυνση σελίδας.</translation>
    </message>
    <message>
        <source>{uses} options have the value {value!r}; each needs its own.</source>
        <translation>{uses} επιλογές έχουν την τιμή {value!r}· κάθε επιλογή χρειάζεται δική της.</translation>
    </message>
    <message>
        <source>{use}, as {shade}, which is seen</source>
        <translation>{use}, ως {shade}, που φαίνεται</translation>
    </message>
    <message>
        <source>{value} (not an option)</source>
        <translation>{value} (δεν είναι επιλογή)</translation>
    </message>
    <message>
        <source>{value} ({meaning})</source>
        <translation>{value} ({meaning})</translation>
    </message>
    <message>
        <source>{value} is no name of a profile</source>
        <translation>το {value} δεν είναι όνομα προφίλ</translation>
    </message>
    <message>
        <source>{value} is not a number of JSON</source>
        <translation>το {value} δεν είναι αριθμός JSON</translation>
    </message>
    <message>
        <source>{when}, from {file}</source>
        <translation>{when}, από {file}</translation>
    </message>
    <message>
        <source>{when}, never saved to a file</source>
        <translation>{when}, δεν αποθηκεύτηκε ποτέ σε αρχείο</translation>
    </message>
    <message>
        <source>{work} failed unexpectedly.</source>
        <translation>Απροσδόκητη αποτυχία: {work}.</translation>
    </message>
    <message>
        <source>{{name}} or {{name|fallback}}</source>
        <translation>{{name}} ή {{name|fallback}}</translation>
    </message>
    <message>
        <source>«4 seconds later»</source>
        <translation>«4 δευτερόλεπτα αργότερα»</translation>
    </message>
    <message>
        <source>«new for each submission»</source>
        <translation>«νέο για κάθε υποβολή»</translation>
    </message>
    <message>
        <source>«the second in which it is sent»</source>
        <translation>«το δευτερόλεπτο της αποστολής»</translation>
    </message>
    <message>
        <source>— mixed —</source>
        <translation>— διάφορα —</translation>
    </message>
    <message>
        <source>“Later” keeps everything: it is offered at the next start, and by File, Recover unsaved work.</source>
        <translation>Το «Αργότερα» διατηρεί τα πάντα: προσφέρονται στην επόμενη εκκίνηση, και από Αρχείο, Ανάκτηση μη αποθηκευμένης εργασίας.</translation>
    </message>
    <message>
        <source>“after” and “limit” are whole numbers, such as 100.</source>
        <translation>Τα «after» και «limit» είναι ακέραιοι, όπως 100.</translation>
    </message>
    <message>
        <source>“keytool -importkeystore -srckeystore FILE -destkeystore key.p12 -deststoretype PKCS12” makes PKCS#12 of it, and “openssl pkcs12 -in key.p12 -nocerts -nodes -out key.pem” takes the key out of that</source>
        <translation>η εντολή «keytool -importkeystore -srckeystore FILE -destkeystore key.p12 -deststoretype PKCS12» το μετατρέπει σε PKCS#12, και η «openssl pkcs12 -in key.p12 -nocerts -nodes -out key.pem» βγάζει το κλειδί από εκεί</translation>
    </message>
    <message>
        <source>“more” of {name} is not a text</source>
        <translation>το «more» του {name} δεν είναι κείμενο</translation>
    </message>
    <message>
        <source>“openssl genrsa -out key.pem 2048” makes a key that can be used</source>
        <translation>η εντολή «openssl genrsa -out key.pem 2048» φτιάχνει ένα κλειδί που μπορεί να χρησιμοποιηθεί</translation>
    </message>
    <message>
        <source>“openssl genrsa -out key.pem 2048” makes one</source>
        <translation>η εντολή «openssl genrsa -out key.pem 2048» φτιάχνει ένα</translation>
    </message>
    <message>
        <source>“openssl pkcs12 -in FILE -clcerts -nokeys -out cert.pem” takes the certificate out of it</source>
        <translation>η εντολή «openssl pkcs12 -in FILE -clcerts -nokeys -out cert.pem» εξάγει από αυτό το πιστοποιητικό</translation>
    </message>
    <message>
        <source>“openssl pkcs12 {source} -nocerts -nodes -out key.pem” takes the key out of it</source>
        <translation>η εντολή «openssl pkcs12 {source} -nocerts -nodes -out key.pem» βγάζει το κλειδί από αυτό</translation>
    </message>
    <message>
        <source>“openssl pkcs8 -topk8 -in FILE -out key.pem” encrypts it in the usual way</source>
        <translation>η εντολή «openssl pkcs8 -topk8 -in FILE -out key.pem» το κρυπτογραφεί με τον συνηθισμένο τρόπο</translation>
    </message>
    <message>
        <source>“openssl pkey -inform DER {source} -out key.pem” makes PEM of it</source>
        <translation>η εντολή «openssl pkey -inform DER {source} -out key.pem» το μετατρέπει σε PEM</translation>
    </message>
    <message>
        <source>“openssl pkey -pubin -inform DER -in FILE -out public.pem” makes PEM of it</source>
        <translation>η εντολή «openssl pkey -pubin -inform DER -in FILE -out public.pem» το μετατρέπει σε PEM</translation>
    </message>
    <message>
        <source>“openssl rsa -in key.pem -pubout” writes one.</source>
        <translation>Η εντολή «openssl rsa -in key.pem -pubout» γράφει ένα τέτοιο κλειδί.</translation>
    </message>
    <message>
        <source>“openssl x509 -in FILE -noout -pubkey” writes the one that is in it.</source>
        <translation>Η εντολή «openssl x509 -in FILE -noout -pubkey» γράφει αυτό που περιέχει.</translation>
    </message>
    <message>
        <source>“openssl x509 -inform DER -in FILE -out cert.pem” makes PEM of it</source>
        <translation>η εντολή «openssl x509 -inform DER -in FILE -out cert.pem» το μετατρέπει σε PEM</translation>
    </message>
    <message>
        <source>“profiles” is not a list of at most {most:,}</source>
        <translation>το «profiles» δεν είναι λίστα με το πολύ {most:,} στοιχεία</translation>
    </message>
    <message>
        <source>“puttygen FILE -O private-openssh -o key.pem” writes one that can be used</source>
        <translation>η εντολή «puttygen FILE -O private-openssh -o key.pem» γράφει ένα που μπορεί να χρησιμοποιηθεί</translation>
    </message>
    <message>
        <source>“ssh-keygen -e -m PKCS8 -f FILE” writes it so</source>
        <translation>η εντολή «ssh-keygen -e -m PKCS8 -f FILE» το γράφει έτσι</translation>
    </message>
    <message>
        <source>“{case}” could not run. {reason}</source>
        <translation>Η περίπτωση «{case}» δεν μπόρεσε να εκτελεστεί. {reason}</translation>
    </message>
    <message>
        <source>“{case}” failed: something else came.</source>
        <translation>Η περίπτωση «{case}» απέτυχε: προέκυψε κάτι άλλο.</translation>
    </message>
    <message>
        <source>“{case}” passed.</source>
        <translation>Η περίπτωση «{case}» πέρασε.</translation>
    </message>
    <message>
        <source>“{name}” could not be unlocked: the passphrase is wrong.</source>
        <translation>Το «{name}» δεν ξεκλειδώθηκε: η φράση πρόσβασης είναι λανθασμένη.</translation>
    </message>
    <message>
        <source>“{name}” is being replaced already, by “{other}”.</source>
        <translation>Το «{name}» αντικαθίσταται ήδη, με το «{other}».</translation>
    </message>
    <message>
        <source>“{name}” is being replaced already: go on with the steps.</source>
        <translation>Το «{name}» αντικαθίσταται ήδη: συνεχίστε με τα βήματα.</translation>
    </message>
    <message>
        <source>“{name}” is here, and this form uses it.</source>
        <translation>Το «{name}» είναι εδώ και αυτή η φόρμα το χρησιμοποιεί.</translation>
    </message>
    <message>
        <source>“{name}” is here.</source>
        <translation>Το «{name}» είναι εδώ.</translation>
    </message>
    <message>
        <source>“{name}” is here. Go on with the steps below.</source>
        <translation>Το «{name}» είναι εδώ. Συνεχίστε με τα παρακάτω βήματα.</translation>
    </message>
    <message>
        <source>“{name}” names no query parameter.</source>
        <translation>το «{name}» δεν είναι όνομα παραμέτρου ερωτήματος.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>Το «{name}» διαγράφηκε.</translation>
    </message>
    <message>
        <source>“{new}” has taken the place of “{old}”.</source>
        <translation>Το «{new}» πήρε τη θέση του «{old}».</translation>
    </message>
    <message>
        <source>“{old}” is replaced by “{new}” since {day}. In this order nothing is cut off. The steps are kept until all are done.</source>
        <translation>Από {day} το «{old}» αντικαθίσταται με το «{new}». Με αυτή τη σειρά τίποτα δεν διακόπτεται. Τα βήματα διατηρούνται μέχρι να ολοκληρωθούν όλα.</translation>
    </message>
    <message>
        <source>“{property}” of {name} is not an object of texts</source>
        <translation>το «{property}» του {name} δεν είναι αντικείμενο με κείμενα</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>✓ It keeps the rules (rules {basis}).</source>
        <translation>✓ Τηρεί τους κανόνες (βάση των κανόνων: {basis}).</translation>
    </message>
    <message>
        <source>✓ Signature and claims are good.</source>
        <translation>✓ Η υπογραφή και οι δηλώσεις (claims) είναι σωστές.</translation>
    </message>
    <message>
        <source>✓ This answer matches.</source>
        <translation>✓ Αυτή η απάντηση ταιριάζει.</translation>
    </message>
    <message>
        <source>✗ This answer does not match.</source>
        <translation>✗ Αυτή η απάντηση δεν ταιριάζει.</translation>
    </message>
</context>
</TS>

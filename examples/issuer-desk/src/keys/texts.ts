import type { Locale } from '@dds/criteria';

const vi = {
  title: 'Khóa ký',
  about:
    'Khóa ký có vai trò như con dấu của cơ quan trên các huy hiệu. Khóa nằm trong trình duyệt này và không lấy ra được; chỉ bản sao lưu có mật khẩu mới mang được sang máy khác.',
  locks: {
    noKey: 'Chưa có khóa ký. Hãy tạo hoặc mở khóa ở phần “Khóa ký”.',
    noBackup: 'Chưa ký được: bản sao lưu của khóa chưa được lưu. Hãy lưu ở phần “Khóa ký”.',
    noRegister:
      'Chưa ký được: trang chưa biết khóa này đã cấp những huy hiệu nào. Hãy nhập sổ đăng ký ở phần “Khóa ký”.',
  },
  create: 'Tạo khóa mới',
  authority: 'Tên cơ quan',
  authorityHint: 'Tên ghi trên huy hiệu, ví dụ: Sở Giáo dục và Đào tạo Quảng Ninh.',
  folder: 'Địa chỉ thư mục công bố',
  folderHint:
    'Một thư mục trên cổng thông tin của cơ quan, ví dụ: https://sgddt.example.gov.vn/dds/. Mọi huy hiệu ghi địa chỉ này, về sau không đổi được.',
  criteria: 'Trang giới thiệu bộ chỉ số',
  criteriaHint: 'Trang giải thích các mức độ; có thể dùng chính thư mục trên.',
  passphrase: 'Mật khẩu của bản sao lưu',
  passphraseHint:
    'Từ 12 ký tự, nên ghép vài từ dễ nhớ. Quên mật khẩu thì không ai mở lại được bản sao lưu.',
  passphraseAgain: 'Nhập lại mật khẩu',
  createAction: 'Tạo khóa và bản sao lưu',
  created: 'Đã tạo khóa. Bước tiếp theo: lưu bản sao lưu.',
  open: 'Mở khóa từ bản sao lưu',
  openHint: 'Dùng khi đổi máy, đổi trình duyệt, hoặc trình duyệt đã xóa dữ liệu.',
  file: 'Tệp sao lưu (.json)',
  openAction: 'Mở khóa',
  opened: 'Đã mở khóa từ bản sao lưu.',
  noFile: 'Hãy chọn tệp sao lưu.',
  passphrasesDiffer: 'Hai lần nhập mật khẩu không giống nhau. Hãy nhập lại cả hai.',
  wrongFolder:
    'Địa chỉ thư mục phải bắt đầu bằng https:// và không có dấu ? hay #, ví dụ https://sgddt.example.gov.vn/dds/.',
  wrongPage: 'Địa chỉ trang phải bắt đầu bằng https:// hoặc http:// và không có dấu #.',
  notBackup: 'Tệp này không phải bản sao lưu khóa ký, hoặc đã bị sửa. Hãy chọn đúng tệp.',
  // backup
  backupTitle: 'Lưu bản sao lưu trước khi ký',
  backupAbout:
    'Nếu máy hỏng hoặc trình duyệt xóa dữ liệu, chỉ còn tệp này mở lại được khóa. Hãy cất tệp ở nơi khác máy này (USB, két), và cất mật khẩu ở chỗ riêng.',
  backupDownload: 'Tải bản sao lưu',
  backupCheck: 'Chọn lại tệp vừa lưu để kiểm tra',
  backupCheckHint: 'Trang so tệp này với bản vừa tạo; khớp thì bắt đầu ký được.',
  backupSaved: 'Bản sao lưu đã lưu đúng. Từ bây giờ có thể ký.',
  backupOther: 'Tệp này không phải bản sao lưu vừa tạo. Hãy tải lại rồi chọn đúng tệp.',
  refuse: 'Không lưu bản sao lưu',
  refuseAbout: (words: string) =>
    `Khi đó, mất trình duyệt này là mất khóa: không ký thêm, không thu hồi được huy hiệu nào nữa, và mọi trường phải được cấp lại. Nếu vẫn muốn vậy, hãy gõ: ${words}`,
  refuseField: 'Câu xác nhận',
  refuseWords: 'tôi không cần bản sao lưu',
  refuseAction: 'Bỏ qua bản sao lưu',
  refuseWrong: (words: string) => `Câu xác nhận chưa đúng. Hãy gõ: ${words}`,
  refused: 'Khóa này không có bản sao lưu.',
  // register
  registerTitle: 'Sổ đăng ký của khóa này',
  registerAbout:
    'Danh sách thu hồi được ký lại toàn bộ mỗi lần. Thiếu sổ đăng ký thì huy hiệu đã thu hồi sẽ có hiệu lực trở lại. Hãy nhập tệp sổ đăng ký tải từ máy cũ.',
  registerFile: 'Tệp sổ đăng ký (.json)',
  registerNone: 'Khóa này chưa cấp huy hiệu nào',
  registerAsk: {
    title: 'Khóa này chưa từng cấp huy hiệu nào?',
    lines: [
      'Nếu khóa đã cấp huy hiệu ở máy khác, danh sách thu hồi ký ở đây sẽ làm các huy hiệu đã thu hồi có hiệu lực trở lại.',
    ],
    action: 'Đúng, chưa cấp huy hiệu nào',
  },
  registerStarted: 'Đã mở sổ đăng ký trống.',
  // key
  present: 'Khóa đang dùng',
  address: 'Địa chỉ công bố',
  thumbprint: 'Dấu vân tay của khóa',
  thumbprintHint: 'Đọc cho nơi nhận qua điện thoại hoặc công văn để đối chiếu.',
  backup: 'Bản sao lưu',
  backups: {
    saved: 'đã lưu',
    refused: 'không có; mất trình duyệt này là mất khóa',
    pending: 'chưa lưu',
  },
  earlier: 'Khóa cũ còn hiệu lực',
  rotate: 'Đổi khóa',
  rotateAbout:
    'Nên đổi khóa khi thay người phụ trách, và phải đổi khi nghi khóa bị lộ. Khóa mới cần bản sao lưu mới.',
  rotateOld: 'Khóa đang dùng',
  rotateKeep: 'Giữ trong bộ khóa công bố: huy hiệu đã ký vẫn có hiệu lực',
  rotateDrop: 'Khóa bị lộ, bỏ khỏi bộ khóa công bố: mọi huy hiệu đã ký bằng khóa này hết hiệu lực',
  rotateAction: 'Tạo khóa mới thay khóa này',
  rotateAsk: {
    title: 'Thay khóa đang dùng?',
    keep: 'Khóa cũ sẽ không ký được nữa, không lấy lại được. Huy hiệu đã ký vẫn có hiệu lực nhờ khóa công khai trong keys.json.',
    drop: 'Khóa cũ sẽ không ký được nữa, không lấy lại được. Khi công bố keys.json mới, mọi huy hiệu đã ký bằng khóa cũ mất hiệu lực; các trường phải được cấp lại.',
    next: 'Sau đó phải công bố lại keys.json, và ký lại danh sách thu hồi ở phần “Huy hiệu đã cấp”.',
    action: 'Thay khóa',
  },
  rotated:
    'Đã thay khóa. Hãy lưu bản sao lưu mới, rồi công bố lại keys.json và ký lại danh sách thu hồi.',
  remove: 'Xóa khóa khỏi trình duyệt này',
  removeAbout:
    'Khi trả máy hoặc bàn giao. Khóa và sổ đăng ký bị xóa khỏi trình duyệt này; bản sao lưu và tệp sổ đăng ký đã tải không bị ảnh hưởng.',
  removeAction: 'Xóa khóa và sổ đăng ký',
  removeFirst:
    'Sổ đăng ký có thay đổi chưa tải về. Hãy tải sổ đăng ký ở phần “Huy hiệu đã cấp” trước.',
  removeAsk: {
    title: 'Xóa khóa và sổ đăng ký khỏi trình duyệt này?',
    saved: 'Muốn ký tiếp, phải mở lại bản sao lưu và nhập lại sổ đăng ký.',
    refused: 'Khóa này không có bản sao lưu: xóa là mất hẳn, không thu hồi được huy hiệu nào nữa.',
    action: 'Xóa',
  },
  removed: 'Đã xóa khóa và sổ đăng ký khỏi trình duyệt này.',
};

const en: typeof vi = {
  title: 'Signing key',
  about:
    'The signing key is the authority’s seal on badges. It stays in this browser and cannot be taken out; only the backup, which has a passphrase, goes to another computer.',
  locks: {
    noKey: 'There is no signing key yet. Create or open one under “Signing key”.',
    noBackup:
      'Nothing can be signed yet: the key’s backup is not saved. Save it under “Signing key”.',
    noRegister:
      'Nothing can be signed yet: the page does not know which badges this key has issued. Import the register under “Signing key”.',
  },
  create: 'Create a new key',
  authority: 'Name of the authority',
  authorityHint:
    'The name on the badges, such as Department of Education and Training of Quảng Ninh.',
  folder: 'Address of the published folder',
  folderHint:
    'A folder of the authority’s portal, such as https://sgddt.example.gov.vn/dds/. Every badge states it, so it cannot be changed later.',
  criteria: 'Page about the index',
  criteriaHint: 'A page that explains the levels; the folder above will do.',
  passphrase: 'Passphrase of the backup',
  passphraseHint:
    'Twelve characters or more, best a few words. Nobody can open the backup when the passphrase is forgotten.',
  passphraseAgain: 'The passphrase again',
  createAction: 'Create the key and its backup',
  created: 'The key is created. Next: save its backup.',
  open: 'Open a key from its backup',
  openHint: 'For another computer or browser, or when the browser has cleared its data.',
  file: 'Backup file (.json)',
  openAction: 'Open the key',
  opened: 'The key is opened from its backup.',
  noFile: 'Choose the backup file.',
  passphrasesDiffer: 'The two passphrases are not the same. Type both again.',
  wrongFolder:
    'The address of the folder must begin with https:// and have no ? or #, such as https://sgddt.example.gov.vn/dds/.',
  wrongPage: 'The address of the page must begin with https:// or http:// and have no #.',
  notBackup: 'This file is no backup of a signing key, or it was changed. Choose the right file.',
  backupTitle: 'Save the backup before signing',
  backupAbout:
    'When the computer breaks or the browser clears its data, only this file brings the key back. Keep it away from this computer (a USB stick, a safe), and the passphrase in another place.',
  backupDownload: 'Download the backup',
  backupCheck: 'Choose the saved file to check it',
  backupCheckHint: 'The page compares it with what it has just made; then signing can begin.',
  backupSaved: 'The backup is saved as it should be. Signing can begin.',
  backupOther: 'This is not the backup that was just made. Download it again and choose that file.',
  refuse: 'Save no backup',
  refuseAbout: (words) =>
    `Then losing this browser is losing the key: nothing more can be signed or withdrawn, and every school needs a new badge. If you still want that, type: ${words}`,
  refuseField: 'Words of consent',
  refuseWords: 'i need no backup',
  refuseAction: 'Go on without a backup',
  refuseWrong: (words) => `These are not the words of consent. Type: ${words}`,
  refused: 'This key has no backup.',
  registerTitle: 'The register of this key',
  registerAbout:
    'The list of withdrawn badges is signed anew as a whole each time. Without the register, badges that were withdrawn would count again. Import the register file from the old computer.',
  registerFile: 'Register file (.json)',
  registerNone: 'This key has issued no badge yet',
  registerAsk: {
    title: 'Has this key never issued a badge?',
    lines: [
      'If it has issued badges on another computer, the list that is signed here makes withdrawn badges count again.',
    ],
    action: 'Right, it has issued none',
  },
  registerStarted: 'An empty register is open.',
  present: 'The present key',
  address: 'Published address',
  thumbprint: 'Thumbprint of the key',
  thumbprintHint: 'Read it out by telephone or state it in a letter, so that others can compare.',
  backup: 'Backup',
  backups: {
    saved: 'saved',
    refused: 'none; losing this browser is losing the key',
    pending: 'not saved yet',
  },
  earlier: 'Earlier keys that still count',
  rotate: 'Change the key',
  rotateAbout:
    'Change it when another person takes over, and always when it may have leaked. The new key needs a new backup.',
  rotateOld: 'The present key',
  rotateKeep: 'Stays among the published keys: badges that it signed still count',
  rotateDrop: 'Has leaked, leaves the published keys: no badge that it signed counts any more',
  rotateAction: 'Create a new key in its place',
  rotateAsk: {
    title: 'Replace the present key?',
    keep: 'The old key can never sign again. Badges that it signed still count, by its public key in keys.json.',
    drop: 'The old key can never sign again. Once the new keys.json is published, no badge that it signed counts; the schools need new ones.',
    next: 'Afterwards publish keys.json again, and sign the list of withdrawn badges anew under “Issued badges”.',
    action: 'Replace the key',
  },
  rotated:
    'The key is replaced. Save the new backup, then publish keys.json again and sign the list of withdrawn badges anew.',
  remove: 'Remove the key from this browser',
  removeAbout:
    'When the computer goes to somebody else. The key and the register leave this browser; the backup and register files that were downloaded stay as they are.',
  removeAction: 'Remove key and register',
  removeFirst:
    'The register has changes that were not downloaded. Download it first under “Issued badges”.',
  removeAsk: {
    title: 'Remove the key and the register from this browser?',
    saved: 'To sign again, open the backup and import the register.',
    refused: 'This key has no backup: it is gone for good, and no badge can be withdrawn any more.',
    action: 'Remove',
  },
  removed: 'The key and the register are removed from this browser.',
};

export const keyTexts: Readonly<Record<Locale, typeof vi>> = { vi, en };

// The words of the form editor: our own, and what form-js says by itself.

const VI = {
  'kind.textfield': 'Một dòng chữ', 'kind.textarea': 'Nhiều dòng chữ', 'kind.number': 'Số', 'kind.datetime': 'Ngày, giờ', 'kind.select': 'Chọn trong danh sách', 'kind.radio': 'Chọn một',
  'kind.checklist': 'Chọn nhiều', 'kind.taglist': 'Tìm và chọn nhiều', 'kind.checkbox': 'Đánh dấu', 'kind.filepicker': 'Tệp đính kèm', 'kind.text': 'Tiêu đề, đoạn văn', 'kind.separator': 'Đường kẻ', 'kind.spacer': 'Khoảng trống', 'kind.group': 'Nhóm ô', 'kind.default': 'Biểu mẫu',
  'first.date': 'Ngày', 'first.heading': 'Tiêu đề', 'first.option': 'Lựa chọn 1',
  'field.none': 'Chọn một ô để sửa. Kéo ô từ cột bên trái vào biểu mẫu, hoặc bấm vào một loại ô để thêm vào cuối.', 'field.text': 'Nội dung', 'field.textHint': 'Dòng bắt đầu bằng # là tiêu đề.', 'field.silent': 'Phần này chỉ để trình bày, không hỏi gì.',
  'field.label': 'Tên ô', 'field.description': 'Lời giải thích', 'field.required': 'Bắt buộc điền', 'field.shortest': 'Ít nhất bao nhiêu ký tự', 'field.longest': 'Nhiều nhất bao nhiêu ký tự', 'field.least': 'Nhỏ nhất', 'field.most': 'Lớn nhất', 'field.digits': 'Số chữ số thập phân',
  'field.moment': 'Hỏi gì', 'moment.date': 'Ngày', 'moment.time': 'Giờ', 'moment.datetime': 'Ngày và giờ', 'field.options': 'Các lựa chọn', 'field.optionsHint': 'Mỗi dòng một lựa chọn.', 'field.several': 'Cho phép nhiều tệp',
  'field.toCome': 'Không được là ngày đã qua',
  'field.writing': 'Cách viết', 'writing.any': 'Chữ bất kỳ', 'writing.digits': 'Chỉ gồm chữ số', 'writing.identity': 'Số định danh cá nhân (12 chữ số)', 'writing.email': 'Địa chỉ thư điện tử', 'writing.phone': 'Số điện thoại', 'writing.sample': 'Theo mẫu tự đặt…', 'writing.other': 'Cách viết đặt sẵn, không sửa được ở đây',
  'field.sample': 'Mẫu', 'field.sampleHint': '# là một chữ số, @ là một chữ cái, * là chữ bất kỳ. Ví dụ: */QĐ-UBND.', 'field.said': 'Câu nhắc khi viết sai',
  'field.key': 'Mã ô', 'field.keyHint': 'Chữ không dấu và số; các bước sau nhận ra ô bằng mã này.', 'field.up': 'Lên', 'field.down': 'Xuống', 'field.remove': 'Xóa ô',
};

const EN = {
  'kind.textfield': 'Line of text', 'kind.textarea': 'Lines of text', 'kind.number': 'Number', 'kind.datetime': 'Date, time', 'kind.select': 'Choice from a list', 'kind.radio': 'One of a list',
  'kind.checklist': 'Several of a list', 'kind.taglist': 'Search for several', 'kind.checkbox': 'Tick', 'kind.filepicker': 'Attached file', 'kind.text': 'Heading, paragraph', 'kind.separator': 'Line', 'kind.spacer': 'Space', 'kind.group': 'Group of fields', 'kind.default': 'Form',
  'first.date': 'Date', 'first.heading': 'Heading', 'first.option': 'Option 1',
  'field.none': 'Select a field to change it. Drag fields from the column on the left into the form, or press a kind to add it at the end.', 'field.text': 'Text', 'field.textHint': 'A line that begins with # is a heading.', 'field.silent': 'This only parts what stands around it, and asks for nothing.',
  'field.label': 'Name of the field', 'field.description': 'Explanation', 'field.required': 'Must be filled in', 'field.shortest': 'At least so many characters', 'field.longest': 'At most so many characters', 'field.least': 'Least', 'field.most': 'Most', 'field.digits': 'Decimal places',
  'field.moment': 'Asks for', 'moment.date': 'A date', 'moment.time': 'A time', 'moment.datetime': 'A date and a time', 'field.options': 'Options', 'field.optionsHint': 'One option a line.', 'field.several': 'Several files',
  'field.toCome': 'Must not have gone by',
  'field.writing': 'Way of writing', 'writing.any': 'Any text', 'writing.digits': 'Digits only', 'writing.identity': 'Personal identity number (12 digits)', 'writing.email': 'E-mail address', 'writing.phone': 'Telephone number', 'writing.sample': 'By a sample of my own…', 'writing.other': 'Written elsewhere, cannot be changed here',
  'field.sample': 'Sample', 'field.sampleHint': '# is a digit, @ a letter, * any text. Example: */QĐ-UBND.', 'field.said': 'What is said when it is written otherwise',
  'field.key': 'Key of the field', 'field.keyHint': 'Letters and digits; later steps know the field by it.', 'field.up': 'Up', 'field.down': 'Down', 'field.remove': 'Delete the field',
};

/** What form-js says by itself. */
const EDITOR_VI = {
  'Components': 'Các loại ô', 'Search components': 'Tìm loại ô', 'No components found.': 'Không tìm thấy.', 'Clear content': 'Xóa chữ đã gõ',
  'Input': 'Điền', 'Selection': 'Chọn', 'Presentation': 'Trình bày', 'Containers': 'Nhóm', 'Action': 'Nút',
  'Build your form': 'Tạo biểu mẫu', 'Drag and drop components here to start designing.': 'Kéo các loại ô vào đây để bắt đầu.',
  'Use the preview window to test your form.': '', 'Drag and drop components here.': 'Kéo các loại ô vào đây.',
  'Select': 'Chọn', 'Date': 'Ngày', 'Time': 'Giờ', 'Value': 'Giá trị', 'Drop files here or click': 'Thả tệp vào đây hoặc bấm', 'Browse': 'Chọn tệp', 'No files selected': 'Chưa chọn tệp', 'Remove field': 'Xóa ô',
};
/** Fields are fields everywhere, and there is no preview window here. */
const EDITOR_EN = {
  'Components': 'Kinds of fields', 'Search components': 'Search the kinds', 'No components found.': 'Nothing found.', 'Presentation': 'Layout',
  'Drag and drop components here to start designing.': 'Drag fields here to begin.', 'Drag and drop components here.': 'Drag fields here.',
  'Use the preview window to test your form.': '',
};
const CREATE = /^Create an? (.+) element$/;
const REMOVE = /^Remove (.+)$/;

export { EN, VI };

export function createFormWords(language) {
  const words = language === 'en' ? EN : VI;
  return {
    t: key => words[key] ?? key,
    translate: language === 'en' ? text => EDITOR_EN[text] ?? text : text =>
      EDITOR_VI[text] ?? (CREATE.exec(text) ? 'Thêm: ' + CREATE.exec(text)[1] : REMOVE.exec(text) ? 'Xóa ô' : text),
  };
}

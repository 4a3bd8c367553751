package vn.lienthong.web.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request of which no more is read than is allowed, also when it does not say beforehand how long it is. */
class MeasuredRequest extends HttpServletRequestWrapper {

    private final long most;
    private ServletInputStream measured;

    MeasuredRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (measured == null) {
            measured = new Measured(super.getInputStream(), most);
        }
        return measured;
    }

    private static class Measured extends ServletInputStream {

        private final ServletInputStream body;
        private long left;

        Measured(ServletInputStream body, long most) {
            this.body = body;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = body.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws RequestTooLarge {
            left -= read;
            if (left < 0) {
                throw new RequestTooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}

package vn.lienthong.web.signon;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The one address behind the container's sign-on: whoever gets here is signed in and goes on to where they wanted. */
@WebServlet("/sign-in")
public class SignIn extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = WantedAddress.kept(request);
        wanted.forget(request, response);
        response.sendRedirect(wanted.safe());
    }
}

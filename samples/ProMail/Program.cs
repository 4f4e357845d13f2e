System.Console.WriteLine("Pro Mail");
